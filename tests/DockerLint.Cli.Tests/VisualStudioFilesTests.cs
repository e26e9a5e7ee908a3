namespace DockerLint.Cli.Tests;

/// <summary>What `dotnet new` and Visual Studio's container support write has no finding in the default mode.</summary>
public sealed class VisualStudioFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("web", "aspnet:10.0", "Microsoft.NET.Sdk.Web")]
    [InlineData("webapi", "aspnet:10.0-noble", "Microsoft.NET.Sdk.Web")]
    [InlineData("mvc", "aspnet:10.0-azurelinux3.0", "Microsoft.NET.Sdk.Web")]
    [InlineData("blazor", "aspnet:10.0-alpine", "Microsoft.NET.Sdk.Web")]
    [InlineData("worker", "runtime:10.0", "Microsoft.NET.Sdk.Worker")]
    [InlineData("console", "runtime:10.0", "Microsoft.NET.Sdk")]
    [InlineData("windows", "aspnet:10.0-nanoserver-ltsc2022", "Microsoft.NET.Sdk.Web")]
    public void A_project_with_container_support_is_silent(string template, string image, string sdk)
    {
        var name = "My" + template;
        var web = image.StartsWith("aspnet", StringComparison.Ordinal);
        var windows = template == "windows";
        folder
            .Write("My.sln", "Microsoft Visual Studio Solution File, Format Version 12.00\n")
            .Write($"{name}/{name}.csproj", $"<Project Sdk=\"{sdk}\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n    <DockerDefaultTargetOS>{(windows ? "Windows" : "Linux")}</DockerDefaultTargetOS>\n  </PropertyGroup>\n</Project>\n")
            .Write($"{name}/Program.cs", "return;\n")
            .Write($"{name}/appsettings.json", "{}\n")
            .Write(".dockerignore", DockerIgnore)
            .Write($"{name}/Dockerfile", Dockerfile(name, image, web, windows))
            .Write("docker-compose.yml", $$"""
                services:
                  {{name.ToLowerInvariant()}}:
                    image: ${DOCKER_REGISTRY-}{{name.ToLowerInvariant()}}
                    build:
                      context: .
                      dockerfile: {{name}}/Dockerfile

                """)
            .Write("docker-compose.override.yml", $$"""
                services:
                  {{name.ToLowerInvariant()}}:
                    environment:
                      - ASPNETCORE_ENVIRONMENT=Development
                      - ASPNETCORE_HTTP_PORTS=8080
                      - ASPNETCORE_HTTPS_PORTS=8081
                    ports:
                      - "8080"
                      - "8081"
                    volumes:
                      - ${APPDATA}/Microsoft/UserSecrets:/home/app/.microsoft/usersecrets:ro
                      - ${APPDATA}/ASP.NET/Https:/home/app/.aspnet/https:ro

                """);

        var result = CommandLineResult.Run(folder, "lint", ".", "--fail-on", "info");

        result.Output.Should().Be("3 files: no findings\n");
        result.ExitCode.Should().Be(0);
    }

    private const string DockerIgnore = """
        **/.classpath
        **/.dockerignore
        **/.env
        **/.git
        **/.gitignore
        **/.project
        **/.settings
        **/.toolstarget
        **/.vs
        **/.vscode
        **/*.*proj.user
        **/*.dbmdl
        **/*.jfm
        **/azds.yaml
        **/bin
        **/charts
        **/docker-compose*
        **/Dockerfile*
        **/node_modules
        **/npm-debug.log
        **/obj
        **/secrets.dev.yaml
        **/values.dev.yaml
        LICENSE
        README.md
        !**/.gitignore
        !.git/HEAD
        !.git/config
        !.git/packed-refs
        !.git/refs/heads/**

        """;

    private static string Dockerfile(string name, string image, bool web, bool windows)
    {
        var suffix = windows ? "-nanoserver-ltsc2022" : string.Empty;
        var user = windows ? string.Empty : "USER $APP_UID\n";
        var ports = web ? "EXPOSE 8080\nEXPOSE 8081\n" : string.Empty;
        return $"""
            # See https://aka.ms/customizecontainer to learn how to customize your debug container and how Visual Studio uses this Dockerfile to build your images for faster debugging.

            # This stage is used when running from VS in fast mode (Default for Debug configuration)
            FROM mcr.microsoft.com/dotnet/{image} AS base
            {user}WORKDIR /app
            {ports}

            # This stage is used to build the service project
            FROM mcr.microsoft.com/dotnet/sdk:10.0{suffix} AS build
            ARG BUILD_CONFIGURATION=Release
            WORKDIR /src
            COPY ["{name}/{name}.csproj", "{name}/"]
            RUN dotnet restore "./{name}/{name}.csproj"
            COPY . .
            WORKDIR "/src/{name}"
            RUN dotnet build "./{name}.csproj" -c {(windows ? "%BUILD_CONFIGURATION%" : "$BUILD_CONFIGURATION")} -o /app/build

            # This stage is used to publish the service project to be copied to the final stage
            FROM build AS publish
            ARG BUILD_CONFIGURATION=Release
            RUN dotnet publish "./{name}.csproj" -c {(windows ? "%BUILD_CONFIGURATION%" : "$BUILD_CONFIGURATION")} -o /app/publish /p:UseAppHost=false

            # This stage is used in production or when running from VS in regular mode (Default when not using the Debug configuration)
            FROM base AS final
            WORKDIR /app
            COPY --from=publish /app/publish .
            ENTRYPOINT ["dotnet", "{name}.dll"]
            """;
    }
}
