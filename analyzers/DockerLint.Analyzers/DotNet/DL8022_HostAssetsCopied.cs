namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports copies of what the host has built.</summary>
[Analyzer]
public sealed class HostAssetsCopiedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8022", "Build output of the host is copied into the build")
    {
        Message = "This copies '{0}' of the developer's machine, which makes the build in the image fail or use the wrong packages; exclude bin and obj in .dockerignore",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `obj/project.assets.json` holds paths and packages of the machine that wrote it. Copied over the restore of the image it makes builds fail
            with NETSDK1064 or NETSDK1004, and only on machines on which the project was built before. The .dockerignore that Visual Studio makes
            excludes `**/bin` and `**/obj`.

            Reported are copies of a folder with a known project whose `obj` the ignore file lets through, into a stage that builds.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad context=obj/project.assets.json
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY [|.|] .
            RUN dotnet publish Web.csproj -c Release -o /app
            ```

            ```dockerfile good context=obj/project.assets.json ignored=obj,bin
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet publish Web.csproj -c Release -o /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.Stages)
        {
            var folders = build.Steps(stage).Select(step => step.Project?.Path).OfType<string>().Select(path => path.LastIndexOf('/') is var slash and >= 0 ? path.Substring(0, slash) : string.Empty).Distinct().ToArray();
            foreach (var copy in folders.Length == 0 || build.Files is not { } files ? [] : files.Copies(stage, int.MaxValue))
            {
                if (copy is { IsFolder: true, Argument: { } argument }
                    && Array.Find(folders, folder => PathText.IsSameOrBelow("/" + folder, "/" + copy.Source) && IsLetThrough(build.Context, folder)) is { } leaking
                    && seen.Add(argument.Span))
                {
                    context.Report(Descriptor, argument.Span, leaking.Length == 0 ? "obj" : leaking + "/obj");
                }
            }
        }
    }

    // Judged by what is there: a fresh clone has no obj, and another machine's image is not this one's business.
    private static bool IsLetThrough(BuildContext? context, string folder)
    {
        var assets = (folder.Length == 0 ? string.Empty : folder + "/") + "obj/project.assets.json";
        return context is not null && context.Find(assets) is not null && context.IsIgnored(assets) == false;
    }
}
