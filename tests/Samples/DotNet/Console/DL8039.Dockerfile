FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
#+ ENV DOTNET_CLI_TELEMETRY_OPTOUT=1
#=! RUN dotnet publish Console/Console.csproj -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Console.dll"]
