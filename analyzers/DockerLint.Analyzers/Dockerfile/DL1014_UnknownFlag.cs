using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports flags that an instruction does not take.</summary>
[Analyzer(Words = "--")]
public sealed class UnknownFlagAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = Describe(
        "DL1014",
        "Flag is unknown",
        [],
        """
            Words that begin with two dashes right behind the keyword are flags. Each instruction knows its own, in lower case; some know none.
            A command that begins with dashes stands behind a bare `--`. Files for other frontends than Docker's are left alone.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|--mont|]=type=cache,target=/root/.cache make
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            RUN --mount=type=cache,target=/root/.cache make
            ```
            """);

    /// <summary>DL1046.</summary>
    public static readonly DiagnosticDescriptor Add = Describe(
        "DL1046",
        "Flag of ADD is unknown",
        ["dockerfile-utils/UNKNOWN_ADD_FLAG"],
        """
            ADD takes `--chown`, `--chmod`, `--link`, `--exclude`, `--checksum`, `--keep-git-dir` and `--unpack`, written in lower case.

            ```dockerfile bad
            FROM alpine:3.22
            ADD {|DL1046:--chmd|}=644 app.conf /etc/
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            ADD --chmod=644 app.conf /etc/
            ```
            """);

    /// <summary>DL1047.</summary>
    public static readonly DiagnosticDescriptor Copy = Describe(
        "DL1047",
        "Flag of COPY is unknown",
        ["dockerfile-utils/UNKNOWN_COPY_FLAG"],
        """
            COPY takes `--from`, `--chown`, `--chmod`, `--link`, `--parents` and `--exclude`, written in lower case.

            ```dockerfile bad
            FROM alpine:3.22
            COPY {|DL1047:--chmd|}=644 app.conf /etc/
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            COPY --chmod=644 app.conf /etc/
            ```
            """);

    /// <summary>DL1048.</summary>
    public static readonly DiagnosticDescriptor From = Describe(
        "DL1048",
        "Flag of FROM is unknown",
        ["dockerfile-utils/UNKNOWN_FROM_FLAG"],
        """
            FROM takes `--platform`, written in lower case.

            ```dockerfile bad
            FROM {|DL1048:--plattform|}=linux/amd64 alpine:3.22
            ```

            ```dockerfile good alternative
            FROM --platform=linux/amd64 alpine:3.22
            ```
            """);

    /// <summary>DL1049.</summary>
    public static readonly DiagnosticDescriptor Healthcheck = Describe(
        "DL1049",
        "Flag of HEALTHCHECK is unknown",
        ["dockerfile-utils/UNKNOWN_HEALTHCHECK_FLAG"],
        """
            HEALTHCHECK takes `--interval`, `--timeout`, `--start-period`, `--start-interval` and `--retries`, written in lower case.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK {|DL1049:--intervall|}=30s CMD ["/bin/check"]
            ```

            ```dockerfile good alternative
            FROM alpine:3.22
            HEALTHCHECK --interval=30s CMD ["/bin/check"]
            ```
            """);

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Add, Copy, From, Healthcheck];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(AnalyzeDockerfile);

    private static void AnalyzeDockerfile(DockerfileAnalysisContext context)
    {
        foreach (var (instruction, flag, known) in context.Tree.ReadFlags())
        {
            if (known is not null)
            {
                continue;
            }

            var meant = NameSuggestion.Find(flag.Name, InstructionFlags.Of(instruction.Name).Select(candidate => candidate.Name));
            context.Report(
                Of(instruction),
                flag.NameToken.Span,
                new ReportDetails { Properties = meant is null ? null : new Dictionary<string, string> { ["name"] = meant } },
                $"'--{flag.Name}' is no flag of {instruction.Name}" + (meant is null ? string.Empty : $" (did you mean '--{meant}'?)"));
        }
    }

    private static DiagnosticDescriptor Of(InstructionSyntax instruction) => instruction.Name switch
    {
        "ADD" => Add,
        "COPY" => Copy,
        "FROM" => From,
        "HEALTHCHECK" => Healthcheck,
        _ => Descriptor,
    };

    private static DiagnosticDescriptor Describe(string id, string title, string[] aliases, string documentation) => new(id, title)
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/unknown-flag", .. aliases],
        Documentation = documentation,
    };
}

/// <summary>Replaces a flag by the one that was probably meant.</summary>
public sealed class UnknownFlagCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => ["DL1014", "DL1046", "DL1047", "DL1048", "DL1049"];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue("name", out var name))
        {
            context.RegisterFix($"Write '--{name}'", FixSafety.Unsafe, new TextChange(context.Span, "--" + name));
        }
    }
}
