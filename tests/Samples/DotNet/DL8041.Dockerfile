FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
#-! RUN dotnet tool install --tool-path /tools dotnet-ef
#+ RUN dotnet tool install --tool-path /tools dotnet-ef --version 10.0.0
WORKDIR /src
COPY . .
RUN /tools/dotnet-ef migrations bundle --project Web -o /app/update

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
COPY --from=build /app/update /app/update
USER $APP_UID
ENTRYPOINT ["/app/update"]
