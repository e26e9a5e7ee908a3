FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Api/Api.csproj -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
#-! ENV ConnectionStrings__Shop="Server=db;Database=shop;User Id=shop;Password=Xk29vLq8Zt41"
#+ ENV ConnectionStrings__Shop="Server=db;Database=shop;Integrated Security=true"
USER $APP_UID
ENTRYPOINT ["dotnet", "Api.dll"]
