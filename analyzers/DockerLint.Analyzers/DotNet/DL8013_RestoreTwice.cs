using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports builds that restore again.</summary>
[Analyzer]
public sealed class RestoreTwiceAnalyzer : DiagnosticAnalyzer
{
    // Properties that decide nothing about packages.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "UseAppHost", "Configuration", "Version", "VersionPrefix", "VersionSuffix", "AssemblyVersion", "FileVersion", "InformationalVersion", "PublishDir", "DebugType", "DebugSymbols" };

    /// <summary>DL8013.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8013", "Packages are restored twice")
    {
        Message = "This restores again what line {0} has restored; '--no-restore' saves the time",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            `dotnet build` and `dotnet publish` restore by themselves. Behind a `dotnet restore` of the same project that only costs time, and
            hides it when the two restores disagree.

            Judged are calls that name the same project with the same runtime and properties. Silent where the first restore lacked a referenced
            project or a file that decides about packages, so that the second one is needed. The fix adds `--no-restore` and is safe; it is
            offered where nothing was copied in between, or what was copied is known not to matter.

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj
            RUN dotnet [|publish|] Web.csproj -c Release
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY . .
            RUN dotnet restore Web.csproj
            RUN dotnet publish --no-restore Web.csproj -c Release
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        foreach (var stage in context.DockerfileModel.Stages)
        {
            var restores = new List<DotNetStep>();
            foreach (var step in build.ChainSteps(stage))
            {
                if (step.Call.Verb == "restore")
                {
                    restores.Add(step);
                }
                else if (step.Stage == stage && step.Call is { Verb: "build" or "publish" or "test" or "pack", IsWithoutRestore: false, MayHaveMore: false } && restores.Find(restore => IsSame(restore, step)) is { } earlier
                    && RestoreInputs.AreComplete(build, earlier) is var isComplete and not false
                    && step.Call.Command.Arguments.FirstOrDefault(argument => argument.Text == step.Call.Verb) is { } verb)
                {
                    var fix = isComplete == true || !IsCopiedBetween(earlier, step) ? ProposedFix.Of(ProposedFix.Behind(verb, step.Call.Command, " --no-restore")) : ReportDetails.None;
                    context.Report(Descriptor, verb.Span, fix, context.Tree.Text.GetLineNumber(earlier.Call.Command.Span.Start) + 1);
                }
            }
        }
    }

    private static bool IsCopiedBetween(DotNetStep earlier, DotNetStep later)
    {
        var model = later.Stage.Model;
        return later.Stage.EffectiveInstructions.Any(instruction => instruction is TransferInstructionSyntax && model.GetOrder(instruction) > model.GetOrder(earlier.Run) && model.GetOrder(instruction) < model.GetOrder(later.Run));
    }

    // A build that is not told otherwise restores the project of its folder; what an option changes restores something else.
    private static bool IsSame(DotNetStep restore, DotNetStep step) =>
        !restore.Call.MayHaveMore
        && restore.TargetPath is { } path && path == step.TargetPath
        && restore.Run.GetFlag("mount") is null == (step.Run.GetFlag("mount") is null)
        && Equals(restore.Call.Runtime, step.Call.Runtime)
        && Equals(restore.Call.Architecture, step.Call.Architecture)
        && Equals(restore.Call.OperatingSystem, step.Call.OperatingSystem)
        && step.Call.IsSelfContained is null or false
        && (restore.Call.Runtime is null || restore.Call.Runtime.IsKnown)
        && (restore.Call.Architecture is null || restore.Call.Architecture.IsKnown)
        && step.Call.Properties.Keys.All(name => Harmless.Contains(name) || restore.Call.Properties.ContainsKey(name));
}

/// <summary>Build without a further restore.</summary>
public sealed class RestoreTwiceCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RestoreTwiceAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Build without a further restore", Safety);
}
