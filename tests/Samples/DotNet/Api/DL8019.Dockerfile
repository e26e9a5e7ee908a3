FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Api/Api.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
#-! ENV ASPNETCORE_HTTP_PORTS=80
#+ ENV ASPNETCORE_HTTP_PORTS=8081
USER $APP_UID
ENTRYPOINT ["dotnet", "Api.dll"]
