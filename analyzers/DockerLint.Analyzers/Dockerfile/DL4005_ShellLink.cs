using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images that replace <c>/bin/sh</c>.</summary>
[Analyzer]
public sealed class ShellLinkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL4005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL4005", "/bin/sh is replaced")
    {
        Message = "'{0}' replaces /bin/sh for every program of the image; choose the shell of the build by SHELL",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL4005", "tally/hadolint/DL4005", "kics/changing_default_shell_using_run_command"],
        Documentation = """
            Scripts of the distribution rely on what `/bin/sh` is. Which shell reads the RUN instructions is what SHELL is for; it needs no
            change in the image.

            ```dockerfile bad
            FROM debian:12-slim
            RUN ln -sf /bin/bash [|/bin/sh|]
            ```

            ```dockerfile good
            FROM debian:12-slim
            SHELL ["/bin/bash", "-c"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        foreach (var command in step.Commands)
        {
            var target = command.Name switch
            {
                "ln" or "mv" or "cp" when command.Arguments.Count > 1 => command.Arguments[command.Arguments.Count - 1],
                "update-alternatives" => command.Arguments.SkipWhile(argument => argument.Text != "--install").Skip(1).FirstOrDefault(),
                _ => null,
            };
            if (target?.Text is "/bin/sh" or "/usr/bin/sh")
            {
                context.Report(Descriptor, target.Span, command.Name ?? "ln");
            }
        }
    }
}
