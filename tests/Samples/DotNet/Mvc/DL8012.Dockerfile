FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
#- COPY . .
#+ COPY nuget.config Directory.Build.props ./
#+ COPY Mvc/Mvc.csproj Mvc/
#=! RUN dotnet restore Mvc/Mvc.csproj
#+ COPY . .
RUN dotnet publish Mvc/Mvc.csproj --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "Mvc.dll"]
