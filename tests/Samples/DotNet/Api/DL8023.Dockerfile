# The configuration in Deploy holds a password.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
#-! COPY Deploy/nuget.config /root/.nuget/NuGet/NuGet.Config
COPY nuget.config Directory.Build.props ./
COPY Api Api
#- RUN dotnet publish Api/Api.csproj -o /app
#+ RUN --mount=type=secret,id=nuget,target=/root/.nuget/NuGet/NuGet.Config dotnet publish Api/Api.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Api.dll"]
