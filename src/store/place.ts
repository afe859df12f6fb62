/** Where a database is: the path of a SQLite file, or the postgres:// address of a database. */

export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** The place as it may be shown: without user and password. */
export function shownPlace(place: string): string {
  if (!isPostgres(place)) return place;
  if (!URL.canParse(place)) return 'DATABASE_URL';
  const { hostname, port, pathname } = new URL(place);
  return `postgres://${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}
