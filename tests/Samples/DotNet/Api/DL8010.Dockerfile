# The source of the packages is named in nuget.config, beside the solution.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
#- COPY Directory.Build.props ./
#+ COPY Directory.Build.props nuget.config ./
COPY Api/Api.csproj Api/
#=! RUN dotnet restore Api/Api.csproj
COPY . .
RUN dotnet publish Api/Api.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Api.dll"]
