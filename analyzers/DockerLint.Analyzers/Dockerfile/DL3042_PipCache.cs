using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports installations of pip that keep what they downloaded.</summary>
[Analyzer]
public sealed class PipCacheAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3042", "Cache of pip is kept")
    {
        Message = "'{0}' keeps what it downloads in the image; add --no-cache-dir",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3042", "kics/pip_install_keeping_cached_packages"],
        Documentation = """
            pip keeps every package it downloads or builds below `~/.cache/pip`, so the layer holds each of them twice.

            Only stages whose layers are part of an exported image are judged. Silent with `PIP_NO_CACHE_DIR` (by ENV, ARG, in the RUN,
            or with a value that is not known), when `.cache/pip` or `PIP_CACHE_DIR` is a mount, when the cache is removed or purged in
            the same RUN, and when a configuration file says `no-cache-dir`.

            The fix inserts the option and is safe. To keep the cache between builds, mount it instead:
            `RUN --mount=type=cache,target=/root/.cache/pip pip install …`.

            ```dockerfile bad
            FROM python:3.13-slim
            COPY requirements.txt .
            RUN [|pip install|] -r requirements.txt
            ```

            ```dockerfile good
            FROM python:3.13-slim
            COPY requirements.txt .
            RUN pip install --no-cache-dir -r requirements.txt
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (LeftCaches.Find(step, Fills, call => call.Call is { Manager: PackageManager.Pip, Action: PackageAction.Clean }, ".cache/pip") is null || IsCacheOff(step))
        {
            return;
        }

        foreach (var call in step.Calls.Where(call => Fills(call) && !IsSwitchedOffInside(step, call)))
        {
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " --no-cache-dir")), call.Text);
        }
    }

    private static bool Fills(RunCall call) =>
        call.Call is { Manager: PackageManager.Pip, Action: PackageAction.Install } && call.Call.HasOption("--no-cache-dir", "--cache-dir", "--no-index", "-h", "--help", "--dry-run") == false;

    private static bool IsCacheOff(RunStep step)
    {
        var stage = step.Stage;
        var order = stage.Model.GetOrder(step.Run);
        return IsSwitchedOff(stage.Variables.Find("PIP_NO_CACHE_DIR", order))
            || (stage.Variables.Find("PIP_CACHE_DIR", order) is { } folder && (folder.Value?.Text is not { } path || step.IsMounted(path)))
            || step.IsMounted("/root/.cache")
            || stage.Mentions("global.no-cache-dir", step.Run)
            || stage.Mentions("no-cache-dir =", step.Run);
    }

    private static bool IsSwitchedOffInside(RunStep step, RunCall call) =>
        call.Command.Assignments.Any(assignment => assignment.Name == "PIP_NO_CACHE_DIR" && !IsFalse(assignment.Value.Text))
        || step.Commands.Any(command => command.Name == "export" && command.Arguments.Any(argument => argument.ToString() is var text && text.StartsWith("PIP_NO_CACHE_DIR=", StringComparison.Ordinal) && !IsFalse(text.Substring("PIP_NO_CACHE_DIR=".Length))));

    // pip: anything that its configuration reads as a truth value; what it cannot read stops it.
    private static bool IsSwitchedOff(VariableDefinition? definition) =>
        definition is not null && !IsFalse(definition.Value?.Text);

    private static bool IsFalse(string? text) => text?.ToLowerInvariant() is "" or "0" or "n" or "no" or "f" or "false" or "off";
}

/// <summary>Adds <c>--no-cache-dir</c>.</summary>
public sealed class PipCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [PipCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add --no-cache-dir", Safety);
}
