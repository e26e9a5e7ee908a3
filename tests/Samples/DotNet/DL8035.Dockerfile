FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
#+ ENV PATH="$PATH:/root/.dotnet/tools"
RUN dotnet tool install -g dotnet-ef --version 10.0.0
WORKDIR /src
COPY . .
#=! RUN dotnet ef migrations bundle --project Web -o /app/update

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
COPY --from=build /app/update /app/update
USER $APP_UID
ENTRYPOINT ["/app/update"]
