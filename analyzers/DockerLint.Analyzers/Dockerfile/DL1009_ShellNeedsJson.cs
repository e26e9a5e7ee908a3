using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports SHELL with anything but a JSON array of strings.</summary>
[Analyzer(Words = "shell")]
public sealed class ShellNeedsJsonAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1009", "SHELL without a JSON array")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/json-array", "dockerfile-utils/SHELL_JSON_FORM"],
        Documentation = """
            SHELL takes the JSON form only, with at least the program: `["/bin/bash", "-c"]`.

            ```dockerfile bad
            FROM debian:13
            SHELL [|/bin/bash -c|]
            ```

            ```dockerfile good
            FROM debian:13
            SHELL ["/bin/bash", "-c"]
            ```
            """,
    };

    /// <summary>DL1036.</summary>
    public static readonly DiagnosticDescriptor Empty = new("DL1036", "SHELL without a program")
    {
        Message = "SHELL has an empty array and needs at least the program, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["buildkit-build/json-array", "dockerfile-utils/SHELL_REQUIRES_ONE"],
        Documentation = """
            The array of SHELL holds at least the program that runs commands.

            ```dockerfile bad
            FROM debian:13
            SHELL {|DL1036:[]|}
            ```

            ```dockerfile good
            FROM debian:13
            SHELL ["/bin/bash", "-c"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Empty];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "ShellRequiresJson"));
        context.RegisterSyntaxNodeAction<ShellInstructionSyntax>(AnalyzeShell);
    }

    private static void AnalyzeShell(SyntaxNodeAnalysisContext<ShellInstructionSyntax> context)
    {
        if (context.Node.ExecForm is { Elements.Count: 0 } empty)
        {
            context.Report(Empty, empty);
        }
    }
}
