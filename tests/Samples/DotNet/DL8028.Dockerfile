# The project is not in the context.
#- FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
#+ FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
RUN git clone https://example.org/shop.git . && dotnet publish -o /app

#=! FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Shop.dll"]
