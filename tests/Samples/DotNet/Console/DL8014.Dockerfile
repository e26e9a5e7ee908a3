FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
#- RUN dotnet restore Console/Console.csproj
#+ RUN dotnet restore Console/Console.csproj -r linux-x64
#=! RUN dotnet publish Console/Console.csproj --no-restore -r linux-x64 -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Console.dll"]
