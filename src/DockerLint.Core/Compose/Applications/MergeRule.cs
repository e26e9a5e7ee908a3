namespace DockerLint.Compose.Applications;

/// <summary>What holds for the merge at one place of the model, and at the places below it.</summary>
internal sealed class MergeRule
{
    // Place, kind of merge, what is unique in it. A star stands for any key.
    private const string Table = """
        configs.*.labels Sequence Key
        networks.*.ipam.config Subnets None
        networks.*.labels Sequence Key
        secrets.*.labels Sequence Key
        services.*.annotations Sequence Key
        services.*.build Build None
        services.*.build.additional_contexts Sequence Key
        services.*.build.args Sequence Key
        services.*.build.extra_hosts Hosts None
        services.*.build.labels Sequence Key
        services.*.build.tags Ordinary Key
        services.*.cap_add Ordinary Key
        services.*.cap_drop Ordinary Key
        services.*.command Replace None
        services.*.configs Ordinary Config
        services.*.depends_on Dependencies None
        services.*.deploy.labels Sequence Key
        services.*.devices Ordinary Device
        services.*.dns Sequence Key
        services.*.dns_opt Sequence Key
        services.*.dns_search Sequence Key
        services.*.entrypoint Replace None
        services.*.env_file Sequence Path
        services.*.environment Sequence Key
        services.*.expose Ordinary Key
        services.*.extra_hosts Hosts None
        services.*.healthcheck.test Replace None
        services.*.label_file Sequence Key
        services.*.labels Sequence Key
        services.*.links Ordinary Key
        services.*.logging Logging None
        services.*.models Names None
        services.*.networks Names None
        services.*.networks.*.aliases Ordinary Key
        services.*.networks.*.link_local_ips Ordinary Key
        services.*.ports Ordinary Port
        services.*.profiles Ordinary Key
        services.*.secrets Ordinary Secret
        services.*.sysctls Sequence Key
        services.*.tmpfs Sequence Key
        services.*.ulimits.* Replace None
        services.*.volumes Ordinary Volume
        volumes.*.labels Sequence Key
        """;

    private static MergeRule? root;

    private Dictionary<string, MergeRule>? children;

    private MergeRule()
    {
    }

    /// <summary>The rule of the whole model.</summary>
    public static MergeRule Root => root ??= ReadTable();

    /// <summary>The rule of a service.</summary>
    public static MergeRule? Service => Root.Child("services")?.Child("*");

    /// <summary>How a value here is laid over another one.</summary>
    public MergeKind Kind { get; private set; }

    /// <summary>What two items of a list here must not have in common.</summary>
    public UniqueKind Unique { get; private set; }

    /// <summary>The rule below a key; null if everything there is ordinary.</summary>
    public MergeRule? Child(string key) =>
        children is null ? null : children.TryGetValue(key, out var child) || children.TryGetValue("*", out child) ? child : null;

    private static MergeRule ReadTable()
    {
        var result = new MergeRule();
        foreach (var line in Table.Split('\n'))
        {
            var columns = line.Trim().Split(' ');
            var rule = result;
            foreach (var key in columns[0].Split('.'))
            {
                rule.children ??= new Dictionary<string, MergeRule>(StringComparer.Ordinal);
                if (!rule.children.TryGetValue(key, out var child))
                {
                    rule.children.Add(key, child = new MergeRule());
                }

                rule = child;
            }

            rule.Kind = (MergeKind)Enum.Parse(typeof(MergeKind), columns[1]);
            rule.Unique = (UniqueKind)Enum.Parse(typeof(UniqueKind), columns[2]);
        }

        return result;
    }
}
