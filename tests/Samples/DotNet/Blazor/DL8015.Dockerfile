FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
#-! RUN dotnet publish Blazor/Blazor.csproj -c Debug -o /app
#+ RUN dotnet publish Blazor/Blazor.csproj -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Blazor.dll"]
