# Both base images can be exchanged, for example for a mirror's: --build-arg RUNTIME_IMAGE=...
ARG BUILD_IMAGE=maven:3-eclipse-temurin-17
ARG RUNTIME_IMAGE=eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY db db
# the server's folder is made below, by the Java that uses it
RUN mvn -B -ntp -Dmaven.test.skip=true -Dexec.skip=true package

FROM ${RUNTIME_IMAGE} AS server
COPY --from=build /build/src/main/launcher /build/target/payara/payara-micro.jar /build/target/itinera-launcher.jar /tmp/
RUN java -cp /tmp/itinera-launcher.jar io.itinera.platform.launch.ServerFolder \
    /tmp/payara-micro.jar /opt/itinera/server /tmp/jvm.options /tmp/server-classes.txt.gz

FROM ${RUNTIME_IMAGE}
RUN groupadd --gid 10001 itinera \
 && useradd --uid 10001 --gid itinera --home-dir /data --no-create-home itinera \
 && mkdir /data && chown itinera:itinera /data
COPY --from=build /build/src/main/launcher/jvm.options /build/target/itinera.war /build/target/itinera-launcher.jar /opt/itinera/
COPY --from=server /opt/itinera/server /opt/itinera/server

# Everything the portal writes lies here: the H2 file when no other database is named, the log, what the server keeps while it runs.
ENV ITINERA_HOME=/data \
    ITINERA_PORT=8080
VOLUME /data
WORKDIR /data
USER itinera
EXPOSE 8080

HEALTHCHECK --interval=15s --timeout=10s --start-period=120s --retries=3 \
  CMD ["java", "-Xmx32m", "-XX:TieredStopAtLevel=1", "-cp", "/opt/itinera/itinera-launcher.jar", "io.itinera.platform.launch.Launcher", "--health"]

ENTRYPOINT ["java", "@/opt/itinera/jvm.options", "@/opt/itinera/server/classes.options", "-cp", "/opt/itinera/server/launch-micro.jar:/opt/itinera/itinera-launcher.jar", "io.itinera.platform.launch.Launcher", "/opt/itinera/itinera.war"]
