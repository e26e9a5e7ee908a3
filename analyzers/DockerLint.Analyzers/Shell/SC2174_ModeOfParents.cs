using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports <c>mkdir -p -m</c>, whose mode is that of the last folder only.</summary>
[Analyzer]
public sealed class ModeOfParentsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2174.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2174", "mkdir sets the mode of the last folder only")
    {
        Message = "With '-p' the mode is that of the last folder only; the ones above it get the default",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2174", "tally/shellcheck/SC2174", "shellcheck/SC2174"],
        Documentation = """
            `mkdir -p -m 700 /data/keys` makes `/data` with the default mode when it is not there yet. Folders that need a mode are best
            made one by one.

            Silent when the folder's parent is the root folder or the current one, which are always there.

            ```dockerfile bad
            FROM debian:12-slim
            RUN mkdir -p [|-m|] 700 /data/keys/private
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN mkdir -m 700 /data && mkdir -m 700 /data/keys
            ```
            """,
    };

    private static readonly OptionSpec Options = OptionSpec.TakingValues("-m --mode");

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name != "mkdir")
        {
            return;
        }

        var arguments = CommandArguments.Parse(command, Options);
        if (arguments.Find("-p", "--parents") is not null
            && arguments.Find("-m", "--mode") is { } mode
            && arguments.Operands.Any(operand => operand.Word.Text.TrimEnd('/') is var path && path.Replace("./", string.Empty).Replace("../", string.Empty).TrimStart('/').IndexOf('/') >= 0))
        {
            context.Report(Descriptor, mode.Argument.Span);
        }
    }
}
