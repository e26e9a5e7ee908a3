# What runs here was published before.
#-! FROM mcr.microsoft.com/dotnet/aspnet:6.0
#+ FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY Deploy/older /app
USER 1654
ENTRYPOINT ["dotnet", "/app/Older.dll"]
