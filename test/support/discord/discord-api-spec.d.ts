/** The package types its other entry only. */
declare module 'discord-api-spec/zod';
