# Casewire as a container: production dependencies only, not root, data under /app/data.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY src ./src
COPY seeds ./seeds
COPY config ./config
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
STOPSIGNAL SIGTERM
CMD ["node", "src/launch.js", "run"]
