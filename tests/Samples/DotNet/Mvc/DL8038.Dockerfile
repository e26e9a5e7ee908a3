# Mvc refers to the container tools of Visual Studio.
#+ FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base
#+ WORKDIR /app
#=! FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Mvc/Mvc.csproj -o /app

#- FROM mcr.microsoft.com/dotnet/aspnet:10.0
#+ FROM base
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Mvc.dll"]
