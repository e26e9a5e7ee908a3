using DockerLint.Shell;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports expansions of Bash that stop another shell.</summary>
[Analyzer(Words = "${")]
public sealed class BashExpansionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC3060.</summary>
    public static readonly DiagnosticDescriptor Replacement = new("SC3060", "Replacement within an expansion that dash lacks")
    {
        Message = "'{0}' stops {1} with 'Bad substitution'; use sed, or bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3060", "tally/shellcheck/SC3060", "shellcheck/SC3060"],
        Documentation = """
            dash, the `/bin/sh` of Debian and Ubuntu, has no `${x/a/b}` and ends the script where it meets one.

            Speaks only where the shell is known to be dash; the `ash` of Alpine has it.

            ```dockerfile bad
            FROM debian:12-slim
            ARG CUDA=12.4
            RUN apt-get install -y "cuda-toolkit-[|${CUDA//./-}|]"
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG CUDA=12.4
            RUN apt-get install -y "cuda-toolkit-$(echo "$CUDA" | tr . -)"
            ```
            """,
    };

    /// <summary>SC3057.</summary>
    public static readonly DiagnosticDescriptor Part = new("SC3057", "Part of a value by position that dash lacks")
    {
        Message = "'{0}' stops {1} with 'Bad substitution'; use cut, '${{x%…}}', or bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3057", "tally/shellcheck/SC3057", "shellcheck/SC3057"],
        Documentation = """
            dash, the `/bin/sh` of Debian and Ubuntu, has no `${x:0:4}` and ends the script where it meets one.

            Speaks only where the shell is known to be dash; the `ash` of Alpine has it.

            ```dockerfile bad
            FROM debian:12-slim
            ARG VERSION=1.2.3
            RUN [ "{|SC3057:${VERSION:0:1}|}" = 1 ] && make
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG VERSION=1.2.3
            RUN [ "${VERSION%%.*}" = 1 ] && make
            ```
            """,
    };

    /// <summary>SC3059.</summary>
    public static readonly DiagnosticDescriptor Case = new("SC3059", "Change of case within an expansion that the shell lacks")
    {
        Message = "'{0}' stops {1} with 'Bad substitution'; use tr, or bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3059", "tally/shellcheck/SC3059", "shellcheck/SC3059"],
        Documentation = """
            `${x^^}` and `${x,,}` belong to Bash. The dash of Debian and Ubuntu and the `ash` of Alpine end the script where they meet one.

            Speaks only where the shell is known to be one of the two.

            ```dockerfile bad
            FROM alpine:3.22
            ARG NAME=Tool
            RUN touch "/{|SC3059:${NAME,,}|}"
            ```

            ```dockerfile good
            FROM alpine:3.22
            ARG NAME=Tool
            RUN touch "/$(echo "$NAME" | tr A-Z a-z)"
            ```
            """,
    };

    /// <summary>SC3053.</summary>
    public static readonly DiagnosticDescriptor Indirect = new("SC3053", "Indirect expansion that the shell lacks")
    {
        Message = "'{0}' stops {1} with 'Bad substitution'; use eval, or bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3053", "tally/shellcheck/SC3053", "shellcheck/SC3053"],
        Documentation = """
            `${!x}` belongs to Bash. The dash of Debian and Ubuntu and the `ash` of Alpine end the script where they meet one.

            Speaks only where the shell is known to be one of the two.

            ```dockerfile bad
            FROM debian:12-slim
            RUN name=HOME; cd "{|SC3053:${!name}|}"
            ```

            ```dockerfile good
            FROM debian:12-slim
            SHELL ["/bin/bash", "-c"]
            RUN name=HOME; cd "${!name}"
            ```
            """,
    };

    /// <summary>SC3054.</summary>
    public static readonly DiagnosticDescriptor Element = new("SC3054", "Element of an array in a shell without arrays")
    {
        Message = "'{0}' stops {1} with 'Bad substitution', since it has no arrays; use bash by SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3054", "tally/shellcheck/SC3054", "shellcheck/SC3054"],
        Documentation = """
            The dash of Debian and Ubuntu and the `ash` of Alpine have no arrays and end the script at `${x[0]}`.

            Speaks only where the shell is known to be one of the two.

            ```dockerfile bad
            FROM debian:12-slim
            ARG TOOLS
            RUN make "{|SC3054:${TOOLS[0]}|}"
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG TOOLS
            RUN make "${TOOLS%% *}"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Replacement, Part, Case, Indirect, Element];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixNodeAction<ParameterExpansionSyntax>(Analyze);

    private static void Analyze(ShellNodeAnalysisContext<ParameterExpansionSyntax> context)
    {
        var node = context.Node;
        var dialect = context.ShellTree.Dialect;
        if (!node.IsBraced || dialect is not (ShellDialect.Dash or ShellDialect.Ash))
        {
            return;
        }

        var descriptor = node switch
        {
            { Subscript: not null } => Element,
            { IsIndirect: true } => Indirect,
            { Operator: "/" or "//" } when dialect == ShellDialect.Dash => Replacement,
            { Operator: ":" } when dialect == ShellDialect.Dash => Part,
            { Operator: "^" or "^^" or "," or ",," } => Case,
            _ => null,
        };
        if (descriptor is not null)
        {
            context.Report(descriptor, node.FileSpan, context.ShellTree.Text.ToString(node.Span), dialect == ShellDialect.Dash ? "dash" : "the ash of BusyBox");
        }
    }
}
