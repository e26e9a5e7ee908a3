using DockerLint.Grammars;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports repositories that a RUN clones.</summary>
[Analyzer]
public sealed class GitCloneAnalyzer : DiagnosticAnalyzer
{
    private static readonly OptionSpec Git = OptionSpec.TakingValues(
        "-C -c -b --branch --depth -o --origin -u --upload-pack --reference --reference-if-able --separate-git-dir -j --jobs --filter --template --config --git-dir --work-tree"
        + " --shallow-since --shallow-exclude --bundle-uri --server-option --revision --ref-format");

    /// <summary>DL7012.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7012", "Repository is cloned by a RUN")
    {
        Message = "'{0}' could be the source of an ADD, which needs no git in the image and sees when the branch moves on",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/prefer-add-git"],
        Documentation = """
            A RUN is not run again as long as its text stays the same, so the clone in the cache grows old. ADD takes the address of a Git
            repository: it needs no git in the image, asks for the commit of the branch or tag each time, leaves the history out unless
            `--keep-git-dir` is given, and knows submodules and SSH agents.

            Reported are RUNs that do little else; DL7017 speaks about the others.

            Silent when the address is not wholly known, in branches and loops, and when the RUN mounts a secret, which ADD cannot.

            ```dockerfile bad
            FROM debian:12
            RUN git [|clone|] --branch v1.2.0 https://github.com/example/tool.git /src
            ```

            ```dockerfile good
            FROM debian:12
            ADD https://github.com/example/tool.git#v1.2.0 /src
            ```
            """,
    };

    /// <summary>DL7017.</summary>
    public static readonly DiagnosticDescriptor Within = new("DL7017", "Repository is cloned amid other work")
    {
        Message = "'{0}' could be the source of an ADD in a stage of its own, which sees when the branch moves on",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/prefer-add-git"],
        Documentation = """
            The same as DL7012 for a RUN that goes on to compile or install what it has cloned. Such a RUN may remove the sources again
            before its layer is stored, which an ADD in the same stage cannot; it takes another stage, or a mount of one. So this is a matter of
            taste.

            ```dockerfile bad
            FROM debian:12
            RUN git {|DL7017:clone|} https://github.com/example/tool.git && make -C tool install && rm -r tool
            ```

            ```dockerfile good
            FROM scratch AS source
            ADD https://github.com/example/tool.git /tool
            FROM debian:12
            RUN --mount=from=source,target=/source,rw make -C /source/tool install
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Within];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        foreach (var command in step.Commands)
        {
            if (command.Name != "git" || (command.Nesting & ~(CommandNesting.Group | CommandNesting.Subshell)) != 0
                || CommandArguments.Parse(command, Git) is not { MayHaveMore: false, Operands: { Count: > 1 } operands } || operands[0].Text != "clone"
                || operands[1].Text is not { } address || !IsRemote(address) || step.Mounts.Any(mount => mount.Type == MountType.Secret))
            {
                continue;
            }

            context.Report(FetchStep.DoesNothingElse(step) ? Descriptor : Within, operands[0].Span, WithoutUser(address));
        }
    }

    private static bool IsRemote(string address) => SourceKinds.IsRemote(address) || (address.IndexOf('@') > 0 && address.IndexOf(':') > 0 && address.IndexOf("://", StringComparison.Ordinal) < 0);

    // What stands in front of the host may be a password.
    private static string WithoutUser(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var at = scheme < 0 ? -1 : address.IndexOf('@', scheme);
        return at < 0 ? address : address.Substring(0, scheme + 3) + address.Substring(at + 1);
    }
}
