using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports options of temporary file systems that the engine does not know.</summary>
[Analyzer(Words = "tmpfs")]
public sealed class TmpfsOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1042.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1042", "Option of a temporary file system that is not known")
    {
        Message = "'{0}' {1}, so that the container does not start",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/tmpfs-options"],
        Documentation = """
            `tmpfs` takes `PATH[:OPTION,…]` with the options of a mount: `size`, `mode`, `uid`, `gid`, `nr_inodes`, `nr_blocks`, `mpol`
            with a value, and words such as `ro`, `noexec` or `nosuid`. The engine refuses others; a `size` that is no number, with `k`,
            `m`, `g` or `%` behind it, and a `mode` that is not octal the kernel refuses.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                tmpfs:
                  - /run:[|mode:1777|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                tmpfs:
                  - /run:mode=1777
            ```
            """,
    };

    private static readonly string[] Flags =
    [
        "defaults", "ro", "rw", "suid", "nosuid", "dev", "nodev", "exec", "noexec", "sync", "async", "dirsync", "remount", "mand", "nomand", "atime", "noatime", "diratime", "nodiratime", "bind", "rbind",
        "unbindable", "runbindable", "private", "rprivate", "shared", "rshared", "slave", "rslave", "relatime", "norelatime", "strictatime", "nostrictatime",
    ];

    private static readonly string[] OfPodman = ["tmpcopyup", "notmpcopyup", "U"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var value in context.Service.Tmpfs)
        {
            if (value.Value.Text is not { } text || text != value.Text)
            {
                continue;
            }

            for (var start = text.IndexOf(':') + 1; start > 0 && start <= text.Length;)
            {
                var end = text.IndexOf(',', start) is >= 0 and var comma ? comma : text.Length;
                var option = text.Substring(start, end - start);
                if (Problem(option) is { } problem)
                {
                    context.Report(Descriptor, value.GetSpan(new TextSpan(start, option.Length)), option, problem);
                }

                start = end + 1;
            }
        }
    }

    private static string? Problem(string option)
    {
        var equals = option.IndexOf('=');
        if (equals < 0)
        {
            return option.Length == 0 || Array.IndexOf(Flags, option) >= 0 || Array.IndexOf(OfPodman, option) >= 0 ? null : "is no option of a temporary file system";
        }

        var value = option.Substring(equals + 1);
        return option.Substring(0, equals) switch
        {
            "size" => IsSize(value) ? null : "is no number of bytes with k, m, g or % behind it",
            "mode" => value.Length > 0 && value.All(c => c is >= '0' and <= '7') ? null : "is no octal number",
            "uid" or "gid" => value.Length > 0 && value.All(char.IsDigit) ? null : "is no number",
            "nr_inodes" or "nr_blocks" or "mpol" => null,
            _ => "is no option of a temporary file system",
        };
    }

    private static bool IsSize(string text)
    {
        var digits = text.TrimEnd('k', 'K', 'm', 'M', 'g', 'G', 't', 'T', '%');
        return digits.Length > 0 && text.Length - digits.Length <= 1 && digits.All(c => c is >= '0' and <= '9');
    }
}
