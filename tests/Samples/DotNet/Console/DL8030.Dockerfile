FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
#+ ARG TARGETARCH
WORKDIR /src
COPY . .
#-! RUN dotnet publish Console/Console.csproj --self-contained -o /app
#+ RUN dotnet publish Console/Console.csproj --self-contained -a $TARGETARCH -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["./Console"]
