using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports variables in SHELL and MAINTAINER, where nothing expands them.</summary>
[Analyzer]
public sealed class UnexpandedVariableAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6026", "Variable where nothing expands it")
    {
        Message = "'{0}' stays as it is written: {1} expands no variables",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = [],
        Documentation = """
            A build expands variables in most instructions, but not in SHELL and MAINTAINER, and no shell reads those. So the text is taken as
            it stands: a SHELL of `$MY_SHELL` asks for a program of that very name.

            ```dockerfile bad
            FROM debian:13
            ENV MY_SHELL=/bin/bash
            SHELL ["[|$MY_SHELL|]", "-c"]
            ```

            ```dockerfile good
            FROM debian:13
            SHELL ["/bin/bash", "-c"]
            ```
            """,
    };

    /// <summary>DL6027.</summary>
    public static readonly DiagnosticDescriptor Modifier = new("DL6027", "Unknown substitution where nothing expands it")
    {
        Message = "'{0}' is no substitution that a build knows, and {1} expands none anyway",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["dockerfile-utils/UNSUPPORTED_MODIFIER"],
        Documentation = """
            Besides that nothing expands variables in SHELL and MAINTAINER, this is a substitution that a build refuses elsewhere.

            ```dockerfile bad
            FROM debian:13
            ENV SHELLS=/bin
            SHELL ["${SHELLS:{|DL6027:0|}:4}/bash", "-c"]
            ```

            ```dockerfile good
            FROM debian:13
            SHELL ["/bin/bash", "-c"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Modifier];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<ShellInstructionSyntax>(shell =>
        {
            foreach (var element in shell.Node.ExecForm?.Elements ?? [])
            {
                Analyze(shell, element, "SHELL");
            }
        });
        context.RegisterSyntaxNodeAction<MaintainerInstructionSyntax>(maintainer => Analyze(maintainer, maintainer.Node.Value, "MAINTAINER"));
    }

    private static void Analyze(ReportContext context, ArgumentSyntax argument, string instruction)
    {
        var text = argument.ValueText;
        // Names of people and PowerShell's code hold dollar signs of their own; only what is written as a whole reference counts.
        var expression = WordExpression.Parse(text, argument.SyntaxTree.EscapeCharacter, WordOptions.LiteralQuotes);
        if (expression.Problem is { } problem)
        {
            if (SubstitutionPlace.Of(text, problem.Span) is { } place)
            {
                context.Report(Modifier, argument.Text.ToOuter(place), text, instruction);
            }

            return;
        }

        foreach (var reference in expression.References.Where(reference => reference.Depth == 0 && IsEnvironmentName(reference.Name)))
        {
            context.Report(Descriptor, argument.Text.ToOuter(reference.Span), text.Substring(reference.Span.Start, reference.Span.Length), instruction);
        }
    }

    private static bool IsEnvironmentName(string name) => name.Length > 1 && name.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
