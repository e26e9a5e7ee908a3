namespace DockerLint.Analyzers.Compose;

/// <summary>Reports devices by which disks and memory of the host are open.</summary>
[Analyzer(Words = "device")]
public sealed class RawDeviceAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Memory = ["/dev/mem", "/dev/kmem", "/dev/kmsg", "/dev/port"];
    private static readonly string[] DiskNames = ["sd", "hd", "vd", "xvd", "nvme", "mmcblk", "dm-", "loop", "md", "nbd"];

    /// <summary>DC4009.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4009", "Raw device of the host")
    {
        Message = "'{0}' {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A disk as a device is every file on it, past all permissions; `/dev/mem` and its like are the kernel's memory; a rule for
            all devices is both. Devices for a purpose (`/dev/dri`, `/dev/snd`, `/dev/kvm`, `/dev/ttyUSB0`, `/dev/fuse`) are fine.

            ```yaml bad
            services:
              backup:
                image: example/backup:1.2
                devices:
                  - [|/dev/sda|]:/dev/sda
            ```

            ```yaml good
            services:
              backup:
                image: example/backup:1.2
                volumes:
                  - data:/data:ro
            volumes:
              data:
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        foreach (var device in context.Service.Devices)
        {
            if (device.Source is { } source && Effect(source) is { } effect)
            {
                var place = device.Short is { } text && device.Mapping is { } mapping ? text.GetSpan(mapping.SourceSpan) : device.Long?.GetValue("source")?.TextSpan() ?? device.Span;
                context.Report(Descriptor, place, source, effect);
            }
        }

        foreach (var rule in context.Service.GetValues("device_cgroup_rules"))
        {
            if (rule.Value.Text is { } text && text.TrimStart().StartsWith("a ", StringComparison.Ordinal) && text.IndexOf("*:*", StringComparison.Ordinal) >= 0)
            {
                context.Report(Descriptor, rule.TextSpan(), text, "opens all devices of the host");
            }
        }
    }

    private static string? Effect(string source)
    {
        if (source == "/dev")
        {
            return "opens all devices of the host";
        }

        if (Memory.Contains(source))
        {
            return "opens the memory or the log of the kernel";
        }

        return source.StartsWith("/dev/mapper/", StringComparison.Ordinal) || source.StartsWith("/dev/disk/", StringComparison.Ordinal) || IsDisk(source)
            ? "opens a disk of the host past all permissions"
            : null;
    }

    private static bool IsDisk(string source)
    {
        if (!source.StartsWith("/dev/", StringComparison.Ordinal) || source.LastIndexOf('/') != 4)
        {
            return false;
        }

        var name = source.Substring(5);
        return DiskNames.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length && IsUnit(prefix, name.Substring(prefix.Length)));
    }

    private static bool IsUnit(string prefix, string rest) =>
        prefix is "sd" or "hd" or "vd" or "xvd" ? rest[0] is >= 'a' and <= 'z' && rest.Skip(1).All(char.IsLetterOrDigit) : char.IsDigit(rest[0]);
}
