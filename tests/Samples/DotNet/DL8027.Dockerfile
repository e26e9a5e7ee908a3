# What runs here was published before.
#-! FROM mcr.microsoft.com/dotnet/core/aspnet:3.1
#+ FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY Deploy/older /app
USER 1654
ENTRYPOINT ["dotnet", "/app/Older.dll"]
