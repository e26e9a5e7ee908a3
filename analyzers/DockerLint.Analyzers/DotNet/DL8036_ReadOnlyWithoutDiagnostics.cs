using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Projects;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports read-only services of .NET whose diagnostics have no place to write.</summary>
[Analyzer]
public sealed class ReadOnlyWithoutDiagnosticsAnalyzer : DiagnosticAnalyzer
{
    private const string Temporary = "/tmp";

    /// <summary>DL8036.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8036", "Read-only service of .NET without a place for diagnostics")
    {
        Message = "the runtime of '{0}' opens its diagnostics in /tmp; put a tmpfs there, or set DOTNET_EnableDiagnostics to 0",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The runtime of .NET makes sockets and pipes for `dotnet-trace`, `dotnet-dump` and debuggers below `/tmp`, and ASP.NET Core buffers
            large uploads there. In a read-only container the first fails, with some versions before the application starts, and the second
            when the upload comes. A tmpfs on `/tmp` serves both; `DOTNET_EnableDiagnostics=0` says that nobody needs the diagnostics.

            Silent where an `env_file` or a variable may say so, and for images of which nothing is known.

            ```yaml bad
            services:
              web:
                image: mcr.microsoft.com/dotnet/aspnet:9.0
                read_only: [|true|]
            ```

            ```yaml good
            services:
              web:
                image: mcr.microsoft.com/dotnet/aspnet:9.0
                read_only: true
                tmpfs: [/tmp]
            ```
            """,
    };

    private static readonly string[] Switches = ["DOTNET_EnableDiagnostics", "COMPlus_EnableDiagnostics", "DOTNET_EnableDiagnostics_IPC"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.ReadOnly is not { Boolean: true } readOnly || service.HasOtherSources || service.EnvFile.Count > 0 || WritablePaths.Of(service) is not { } writable
            || WritablePaths.Covers(writable, Temporary) || service.Environment.Any(IsSwitch))
        {
            return;
        }

        var stage = service.Build is { } build && context.Dockerfile is { } dockerfile ? BuiltStages.Of(dockerfile, build) : null;
        var image = DotNetImage.From(stage is null ? ServiceImages.Pulled(service) : stage.BaseImage);
        if (image is { Kind: DotNetImageKind.AspNet or DotNetImageKind.Runtime or DotNetImageKind.RuntimeDeps or DotNetImageKind.Sdk, IsWindows: not true } && !IsSwitchedOff(stage))
        {
            context.Report(Descriptor, readOnly.TextSpan(), service.Name);
        }
    }

    // Any value but a known other one may switch them off.
    private static bool IsSwitch(KeyValueEntry entry) => !ComposeText.IsLiteral(entry.Key) || (Array.IndexOf(Switches, entry.Key) >= 0 && entry.ResolvedValue.Text is null or "0");

    private static bool IsSwitchedOff(Stage? stage) =>
        stage is not null && Switches.Any(name => stage.Variables.Find(name, int.MaxValue) is { Kind: VariableKind.Environment } variable && variable.Value?.Text is null or "0");
}
