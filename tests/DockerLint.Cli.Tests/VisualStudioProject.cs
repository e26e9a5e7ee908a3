namespace DockerLint.VisualStudio;

/// <summary>A project as Visual Studio's container support sees it, and the Dockerfile that it writes for it.</summary>
/// <param name="Name">Name of the project, of its folder and of its assembly.</param>
internal sealed record VisualStudioProject(string Name)
{
    private const int FirstWithAppUser = 8;

    /// <summary>The ending of the project file.</summary>
    public string Extension { get; init; } = "csproj";

    /// <summary>What stands before the folders of the projects, seen from the solution: empty, or a folder with its slash.</summary>
    public string Above { get; init; } = string.Empty;

    /// <summary>Whether it needs ASP.NET Core.</summary>
    public bool IsWeb { get; init; }

    /// <summary>The major version of .NET.</summary>
    public int Version { get; init; } = 10;

    /// <summary>What is put behind the version in the tag of the image it runs on, such as <c>-noble-chiseled</c>.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Whether the containers are those of Windows.</summary>
    public bool IsWindows { get; init; }

    /// <summary>Whether it is published as native code.</summary>
    public bool IsNative { get; init; }

    /// <summary>Names of the projects it refers to, directly or not.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>The Dockerfile, for a build from the folder of the solution.</summary>
    public string Dockerfile => IsNative ? Native : Managed;

    private string Project => $"{Name}.{Extension}";

    private string Kind => IsWeb ? "aspnet" : "runtime";

    private string SdkSuffix => IsWindows ? Suffix : string.Empty;

    private string Configuration => IsWindows ? "%BUILD_CONFIGURATION%" : "$BUILD_CONFIGURATION";

    private bool HasUser => !IsWindows && Version >= FirstWithAppUser;

    private string User => HasUser ? "USER $APP_UID\n" : string.Empty;

    private string Ports => !IsWeb ? string.Empty : Version >= FirstWithAppUser ? "EXPOSE 8080\nEXPOSE 8081\n" : "EXPOSE 80\nEXPOSE 443\n";

    private string Copies => string.Join('\n', References.Prepend(Name).Select(name => $"COPY [\"{Above}{name}/{(name == Name ? Project : name + ".csproj")}\", \"{Above}{name}/\"]"));

    private string Managed => $"""
        # Runs the output of the IDE in its fast mode, and stands below the final stage.
        FROM mcr.microsoft.com/dotnet/{Kind}:{Version}.0{Suffix} AS base
        {User}WORKDIR /app
        {Ports}

        # Builds the project.
        FROM mcr.microsoft.com/dotnet/sdk:{Version}.0{SdkSuffix} AS build
        ARG BUILD_CONFIGURATION=Release
        WORKDIR /src
        {Copies}
        RUN dotnet restore "./{Above}{Name}/{Project}"
        COPY . .
        WORKDIR "/src/{Above}{Name}"
        RUN dotnet build "./{Project}" -c {Configuration} -o /app/build

        # Publishes it.
        FROM build AS publish
        ARG BUILD_CONFIGURATION=Release
        RUN dotnet publish "./{Project}" -c {Configuration} -o /app/publish /p:UseAppHost=false

        # Is run in production.
        FROM base AS final
        WORKDIR /app
        COPY --from=publish /app/publish .
        ENTRYPOINT ["dotnet", "{Name}.dll"]
        """;

    private string Native => $$"""
        # A debugger's image stands below the final stage only when the IDE starts it.
        ARG LAUNCHING_FROM_VS
        ARG FINAL_BASE_IMAGE=${LAUNCHING_FROM_VS:+aotdebug}

        # Runs the output of the IDE in its fast mode.
        FROM mcr.microsoft.com/dotnet/{{Kind}}:{{Version}}.0 AS base
        {{User}}WORKDIR /app
        {{Ports}}

        # Builds the project, and links it to native code.
        FROM mcr.microsoft.com/dotnet/sdk:{{Version}}.0 AS build
        RUN apt-get update \
            && apt-get install -y --no-install-recommends \
            clang zlib1g-dev
        ARG BUILD_CONFIGURATION=Release
        WORKDIR /src
        {{Copies}}
        RUN dotnet restore "./{{Above}}{{Name}}/{{Project}}"
        COPY . .
        WORKDIR "/src/{{Above}}{{Name}}"
        RUN dotnet build "./{{Project}}" -c $BUILD_CONFIGURATION -o /app/build

        # Publishes it.
        FROM build AS publish
        ARG BUILD_CONFIGURATION=Release
        RUN dotnet publish "./{{Project}}" -c $BUILD_CONFIGURATION -o /app/publish /p:UseAppHost=true

        # Holds the debugger.
        FROM base AS aotdebug
        USER root
        RUN apt-get update \
            && apt-get install -y --no-install-recommends \
            gdb
        USER app

        # Is run in production.
        FROM ${FINAL_BASE_IMAGE:-mcr.microsoft.com/dotnet/runtime-deps:{{Version}}.0{{Suffix}}} AS final
        WORKDIR /app
        {{(IsWeb ? "EXPOSE 8080\n" : string.Empty)}}COPY --from=publish /app/publish .
        ENTRYPOINT ["./{{Name}}"]
        """;

    /// <summary>The ignore file that is put beside the solution.</summary>
    public const string DockerIgnore = """
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

    /// <summary>The Compose file of container orchestration support.</summary>
    public string Compose => $$"""
        services:
          {{Name.ToLowerInvariant()}}:
            image: ${DOCKER_REGISTRY-}{{Name.ToLowerInvariant()}}
            build:
              context: .
              dockerfile: {{Above}}{{Name}}/Dockerfile

        """;

    /// <summary>The file that developers lay over it.</summary>
    public string ComposeOverride => $$"""
        services:
          {{Name.ToLowerInvariant()}}:
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

        """;
}
