FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY nuget.config Directory.Build.props ./
COPY Console/Console.csproj Console/
#-! RUN dotnet restore Console/Console.csproj
#+ RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore Console/Console.csproj
COPY . .
RUN dotnet publish Console/Console.csproj -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Console.dll"]
