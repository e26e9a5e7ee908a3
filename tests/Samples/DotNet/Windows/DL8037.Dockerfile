# The project Windows sets DockerDefaultTargetOS to Windows.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Windows/Windows.csproj -o /app

#-! FROM mcr.microsoft.com/dotnet/runtime:10.0-noble
#+ FROM mcr.microsoft.com/dotnet/runtime:10.0-nanoserver-ltsc2022
WORKDIR /app
COPY --from=build /app .
#- USER $APP_UID
ENTRYPOINT ["dotnet", "Windows.dll"]
