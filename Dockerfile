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
# The page inside the container; to reach it from outside set web.listen to 0.0.0.0:8474 and publish the port.
HEALTHCHECK --interval=60s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:8474/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "src/launch.js", "run"]
