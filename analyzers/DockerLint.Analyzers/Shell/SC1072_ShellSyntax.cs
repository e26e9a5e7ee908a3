using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports the first place of a shell text that its shell would not accept.</summary>
[Analyzer]
public sealed class ShellSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC1072.</summary>
    public static readonly DiagnosticDescriptor Error = new("SC1072", "Syntax error in a shell text")
    {
        Message = "{0}, so the shell refuses the whole text",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC1072", "hadolint/SC1073", "tally/shellcheck/SC1072", "tally/shellcheck/SC1073", "shellcheck/SC1072", "shellcheck/SC1073"],
        Documentation = """
            A shell reads a text to the end of its outermost command before it runs anything of it: with a syntax error nothing runs and
            the build stops. Reported is the first place where it cannot go on, or the beginning of what has no end.

            Where the shell of the image is not known the finding is a warning.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|if|] test -f a; then cat a
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if test -f a; then cat a; fi
            ```
            """,
    };

    /// <summary>SC1088.</summary>
    public static readonly DiagnosticDescriptor Parenthesis = new("SC1088", "Round bracket where a shell expects none")
    {
        Message = "'(' cannot stand behind a word, so the shell refuses the whole text; quote it if it is meant as text",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC1088", "hadolint/SC1036", "tally/shellcheck/SC1088", "tally/shellcheck/SC1036", "shellcheck/SC1088", "shellcheck/SC1036"],
        Documentation = """
            A round bracket opens a subshell where a command can begin. Behind a word it is an error, also in a text that another program
            is meant to read, unless it is quoted.

            ```dockerfile bad
            FROM debian:12-slim
            RUN echo done {|SC1088:(|}at last)
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN echo 'done (at last)'
            ```
            """,
    };

    /// <summary>SC1089.</summary>
    public static readonly DiagnosticDescriptor Closing = new("SC1089", "End of something that was never begun")
    {
        Message = "'{0}' ends nothing that was begun, so the shell refuses the whole text",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC1089", "tally/shellcheck/SC1089", "shellcheck/SC1089"],
        Documentation = """
            A bracket or keyword that closes (`)`, `}`, `fi`, `done`, `esac`, `;;`) with nothing open before it, or one that goes on with a command
            that is not there (`then`, `else`).

            ```dockerfile bad
            FROM debian:12-slim
            RUN test -f a && cat a; {|SC1089:fi|}
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN if test -f a; then cat a; fi
            ```
            """,
    };

    /// <summary>SC1070.</summary>
    public static readonly DiagnosticDescriptor Operator = new("SC1070", "Operator without a command before it")
    {
        Message = "There is no command before '{0}', so the shell refuses the whole text",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC1070", "hadolint/SC1133", "tally/shellcheck/SC1070", "tally/shellcheck/SC1133", "shellcheck/SC1070", "shellcheck/SC1133"],
        Documentation = """
            `&&`, `||`, `|`, `;` and `&` stand behind a command. At the start of a text, or of a line in a here-document, there is none.

            ```dockerfile bad
            FROM debian:12-slim
            RUN {|SC1070:&&|} apt-get update
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update
            ```
            """,
    };

    /// <summary>SC3030.</summary>
    public static readonly DiagnosticDescriptor Array = new("SC3030", "Array in a shell without arrays")
    {
        Message = "{0} has no arrays: '(' is a syntax error here and nothing of the text runs; choose bash by SHELL",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC3030", "tally/shellcheck/SC3030", "shellcheck/SC3030"],
        Documentation = """
            `list=(a b)` is an array in Bash. The dash of Debian and Ubuntu and the `ash` of Alpine refuse the whole text.

            Speaks only where the shell is known to be one of the two.

            ```dockerfile bad
            FROM debian:12-slim
            RUN list={|SC3030:(|}a b); make "${list[@]}"
            ```

            ```dockerfile good
            FROM debian:12-slim
            SHELL ["/bin/bash", "-c"]
            RUN list=(a b); make "${list[@]}"
            ```
            """,
    };

    /// <summary>SC3001.</summary>
    public static readonly DiagnosticDescriptor ProcessSubstitution = new("SC3001", "Process substitution in a shell that lacks it")
    {
        Message = "{0} has no process substitution: '(' is a syntax error here and nothing of the text runs; use a pipe or a file",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC3001", "tally/shellcheck/SC3001", "shellcheck/SC3001"],
        Documentation = """
            `<(command)` belongs to Bash. dash, the `/bin/sh` of Debian and Ubuntu, refuses the whole text.

            Speaks only where the shell is known to be dash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN diff {|SC3001:<(|}sort a) <(sort b)
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN sort a > a.sorted && sort b | diff a.sorted -
            ```
            """,
    };

    /// <summary>SC3011.</summary>
    public static readonly DiagnosticDescriptor HereString = new("SC3011", "Here-string in a shell that lacks it")
    {
        Message = "{0} has no '<<<': it is a syntax error and nothing of the text runs; use a pipe",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/SC3011", "tally/shellcheck/SC3011", "shellcheck/SC3011"],
        Documentation = """
            `command <<< "$text"` belongs to Bash. dash, the `/bin/sh` of Debian and Ubuntu, refuses the whole text.

            Speaks only where the shell is known to be dash.

            ```dockerfile bad
            FROM debian:12-slim
            RUN grep x {|SC3011:<<<|} "$HOME"
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN echo "$HOME" | grep x
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Error, Parenthesis, Closing, Operator, Array, ProcessSubstitution, HereString];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterShellScriptAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context)
    {
        // In a file with CR LF a here-document would be judged with carriage returns that the build may take away.
        if (!ShellFindings.IsForPosixShell(context.Script) || context.Script.Text?.Text.IndexOf('\r') >= 0)
        {
            return;
        }

        ShellProblem? first = null;
        foreach (var problem in context.Script.Problems)
        {
            if (problem.Kind is not (ShellProblemKind.UnterminatedHereDocument or ShellProblemKind.NestingTooDeep) && (first is null || problem.Span.Start < first.Span.Start))
            {
                first = problem;
            }
        }

        if (first is null)
        {
            return;
        }

        var dialect = context.Script.State.Dialect;
        var details = new ReportDetails { AtMost = dialect == ShellDialect.Sh ? DiagnosticSeverity.Warning : null };
        var found = context.Tree.Text.ToString(first.Span);
        if (dialect is ShellDialect.Dash or ShellDialect.Ash && FindBashSyntax(context, first.Span, dialect) is { } ofBash)
        {
            context.Report(ofBash.Descriptor, ofBash.Span, details, dialect == ShellDialect.Ash ? "The ash of BusyBox" : "dash");
            return;
        }

        var descriptor = Choose(context, first, found);
        context.Report(descriptor, first.Span, details, descriptor == Error ? first.Message : found);
    }

    /// <summary>The syntax of Bash that a problem is about.</summary>
    private static (DiagnosticDescriptor Descriptor, TextSpan Span)? FindBashSyntax(ReportContext context, TextSpan span, ShellDialect dialect)
    {
        var text = context.Tree.Text;
        var start = span.Start;
        char At(int position) => position >= 0 && position < text.Length ? text[position] : '\0';
        if (At(start) == '(' && At(start - 1) == '=')
        {
            return (Array, new TextSpan(start, 1));
        }

        if (dialect == ShellDialect.Ash)
        {
            return null;
        }

        if (At(start) is '<' or '>' && At(start + 1) == '(')
        {
            return (ProcessSubstitution, new TextSpan(start, 2));
        }

        if (At(start) == '(' && At(start - 1) is '<' or '>')
        {
            return (ProcessSubstitution, new TextSpan(start - 1, 2));
        }

        while (At(start - 1) == '<')
        {
            start--;
        }

        return At(start) == '<' && At(start + 1) == '<' && At(start + 2) == '<' ? (HereString, new TextSpan(start, 3)) : null;
    }

    private static DiagnosticDescriptor Choose(ReportContext context, ShellProblem problem, string found)
    {
        if (problem.Kind is not (ShellProblemKind.UnexpectedToken or ShellProblemKind.MissingCommand))
        {
            return Error;
        }

        switch (found)
        {
            case "(":
                return Parenthesis;
            case ")" or "}" or "fi" or "done" or "esac" or ";;" or "then" or "else" or "elif" or "do":
                return Closing;
            case "&&" or "||" or "|" or ";" or "&":
                return IsBehindOperator(context, problem.Span.Start) ? Error : Operator;
            default:
                return Error;
        }
    }

    // "a && && b": a command is missing between the two rather than before the text.
    private static bool IsBehindOperator(ReportContext context, int position)
    {
        while (position > 0 && context.Tree.Text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position > 0 && context.Tree.Text[position - 1] is '&' or '|';
    }
}
