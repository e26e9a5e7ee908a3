FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Mvc/Mvc.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
#+ RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
USER $APP_UID
#=! HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["dotnet", "Mvc.dll"]
