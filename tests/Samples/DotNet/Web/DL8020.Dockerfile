FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Web/Web.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
#-! ENTRYPOINT dotnet Web.dll
#+ ENTRYPOINT ["dotnet", "Web.dll"]
