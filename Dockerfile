# Builds the program and packs it in layers: what changes rarely comes first.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY bpmn bpmn
COPY dmn dmn
COPY forms forms
COPY catalog catalog
RUN --mount=type=cache,target=/root/.m2 mvn -q -B package -DskipTests \
 && java -Djarmode=tools -jar target/daypass-*.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre-noble
# A number, so that an orchestrator can see that it is not root.
RUN groupadd --gid 10001 daypass \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin daypass \
 && install -d -o 10001 -g 10001 -m 0700 /var/lib/daypass /var/lib/daypass/ssh
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001:10001
# Never the demo, which would start without a profile.
ENV SPRING_PROFILES_ACTIVE=production
# Writes to /tmp and /var/lib/daypass only; the rest may be read-only.
VOLUME /var/lib/daypass/ssh
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}; printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3; grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", \
  "org.springframework.boot.loader.launch.JarLauncher"]
