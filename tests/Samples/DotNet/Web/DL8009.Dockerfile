# Web refers to Library.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY nuget.config Directory.Build.props ./
COPY Web/Web.csproj Web/
#+ COPY Library/Library.csproj Library/
#=! RUN dotnet restore Web/Web.csproj
COPY . .
RUN dotnet publish Web/Web.csproj --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Web.dll"]
