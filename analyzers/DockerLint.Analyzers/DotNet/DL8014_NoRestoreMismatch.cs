using DockerLint.Projects;
using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports publishes for a runtime that nothing was restored for.</summary>
[Analyzer]
public sealed class NoRestoreMismatchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8014", "Publish without a restore for its runtime")
    {
        Message = "Nothing has restored '{0}' for {1}, so this stops with NETSDK1047",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `--no-restore` takes over what an earlier restore has prepared. That restore has to have been for the same runtime: a restore without
            `-r` and a publish with it do not fit together, unless the project names the runtime itself. `--self-contained` and properties such as
            `PublishReadyToRun`, `PublishSingleFile`, `PublishTrimmed` and `PublishAot` ask for the runtime of the SDK where none is named.

            Silent where a project sets one of these properties itself, since its restore has the runtime then.

            ```xml file=Web.csproj
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net9.0</TargetFramework>
              </PropertyGroup>
            </Project>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj
            RUN dotnet publish Web.csproj --no-restore [|-r|] linux-x64
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj -r linux-x64
            RUN dotnet publish Web.csproj --no-restore -r linux-x64
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    // From it on the way from these properties to a runtime is the same in all versions.
    private const int FirstImplying = 8;

    private static readonly string[] Options = ["-r", "--runtime", "-a", "--arch", "--os"];
    private static readonly string[] SelfContained = ["--self-contained", "--sc"];

    // A program that is made for one machine gets the runtime of the SDK where nobody names one; so does the restore of a project that sets these.
    private static readonly string[] Implying = ["SelfContained", "PublishSelfContained", "PublishReadyToRun", "PublishSingleFile", "PublishTrimmed", "PublishAot"];
    private static readonly string[] Naming = ["RuntimeIdentifier", "RuntimeIdentifiers", "PublishRuntimeIdentifier"];

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            var earlier = new List<DotNetStep>();
            foreach (var step in build.ChainSteps(stage))
            {
                if (step.Stage == stage
                    && step is { Project: { } project, Call: { Verb: "build" or "publish", IsWithoutRestore: true, IsWithoutBuild: false } }
                    && Demand(step, project) is var (place, runtime)
                    && IsForNoRuntime(project)
                    && earlier.Count > 0
                    && earlier.TrueForAll(restore => restore.Project is not null && (restore.Project != project || IsWithoutRuntime(restore.Call)))
                    && earlier.Exists(restore => restore.Project == project))
                {
                    context.Report(Descriptor, place.Span, project.Name, runtime);
                }

                if (step.Call is { Verb: "restore" or "build" or "publish" or "run" or "test", IsWithoutRestore: false })
                {
                    earlier.Add(step);
                }
            }
        }
    }

    // The argument that asks for a runtime, and what to call that runtime.
    private static (ShellArgument Place, string Runtime)? Demand(DotNetStep step, DotNetProject project)
    {
        var call = step.Call;
        if (call.Runtime is not null || call.Architecture is not null || call.OperatingSystem is not null)
        {
            var name = call.Runtime is null ? "its platform" : call.Runtime.Text is { } known ? "'" + known + "'" : "its runtime";
            return Find(call, Options) is { } option ? (option, name) : null;
        }

        if (call.Properties.TryGetValue("RuntimeIdentifier", out var given))
        {
            return given.Text is { Length: > 0 } runtime && FindProperty(call, "RuntimeIdentifier") is { } place ? (place, "'" + runtime + "'") : null;
        }

        if (project.IsExecutable != true || DotNetImage.From(step.Stage.BaseImage) is not { Kind: DotNetImageKind.Sdk, Major: >= FirstImplying })
        {
            return null;
        }

        if (call.IsSelfContained == true)
        {
            return Find(call, SelfContained) is { } option ? (option, "the runtime that a self-contained program needs") : null;
        }

        var set = Array.Find(Implying, name => (name == "SelfContained" || call.Verb == "publish") && call.Properties.TryGetValue(name, out var value) && IsTrue(value));
        return set is not null && call.IsSelfContained is null && FindProperty(call, set) is { } written ? (written, "the runtime that '" + set + "' needs") : null;
    }

    private static ShellArgument? Find(DotNetCommand call, string[] options) =>
        call.Command.Arguments.FirstOrDefault(argument => argument.Value.Parts.FirstOrDefault() is { } text && Array.Exists(options, option => text == option || text.StartsWith(option + "=", StringComparison.Ordinal) || text.StartsWith(option + ":", StringComparison.Ordinal)));

    private static ShellArgument? FindProperty(DotNetCommand call, string name) =>
        call.Command.Arguments.FirstOrDefault(argument => argument.Value.Parts.FirstOrDefault() is { } text && text.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || !char.IsLetter(text[at - 1])));

    private static bool IsTrue(ResolvedValue value) => value.Text is { } text && text.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static bool IsForNoRuntime(DotNetProject project) =>
        Array.TrueForAll(Naming, name => project.GetProperty(name).Text is { Length: 0 })
        && Array.TrueForAll(Implying, name => project.GetProperty(name).Text is { } text && (text.Length == 0 || text.Equals("false", StringComparison.OrdinalIgnoreCase)));

    private static bool IsWithoutRuntime(DotNetCommand call) =>
        !call.MayHaveMore && call.Runtime is null && call.Architecture is null && call.OperatingSystem is null
        && Find(call, SelfContained) is null
        && !call.Properties.Keys.Any(name => Naming.Concat(Implying).Contains(name, StringComparer.OrdinalIgnoreCase));
}
