using DockerLint.Compose.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Compose.Semantics;

/// <summary>
/// A service. Attributes that are absent are null or empty; any attribute without a property of its own is reached by
/// <see cref="ComposeObject.GetValue"/> and its siblings.
/// </summary>
public sealed class Service : ComposeObject
{
    internal Service(ComposeModel model, ValueSyntax node, MappingView view, string name, ValueSyntax keyNode)
        : base(model, node, view)
    {
        Name = name;
        KeyNode = keyNode;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The node of its name.</summary>
    public ValueSyntax KeyNode { get; }

    /// <summary>Whether other files or services give it attributes that are not seen here, so that an absent one is not known to be absent.</summary>
    public bool HasOtherSources => Has("extends") || Model.IsOverride;

    /// <summary>The image.</summary>
    public ComposeValue? Image => GetValue("image");

    /// <summary>How its image is built.</summary>
    public ServiceBuild? Build => field ??= ServiceBuild.Read(Model, GetNode("build"));

    /// <summary>Published ports.</summary>
    public IReadOnlyList<ServicePort> Ports => field ??= Read("ports", item => ServicePort.Read(Model, item));

    /// <summary>Mounts.</summary>
    public IReadOnlyList<ServiceVolume> Volumes => field ??= Read("volumes", item => ServiceVolume.Read(Model, item));

    /// <summary>Environment variables.</summary>
    public IReadOnlyList<KeyValueEntry> Environment => field ??= GetKeyValues("environment");

    /// <summary>Labels.</summary>
    public IReadOnlyList<KeyValueEntry> Labels => field ??= GetKeyValues("labels");

    /// <summary>Files with environment variables.</summary>
    public IReadOnlyList<EnvFileEntry> EnvFile => field ??= ReadEnvFile();

    /// <summary>Services that it waits for.</summary>
    public IReadOnlyList<ServiceDependency> DependsOn => field ??= ServiceDependency.Read(Model, GetNode("depends_on"));

    /// <summary>Networks that it is attached to.</summary>
    public IReadOnlyList<ServiceNetwork> Networks => field ??= ServiceNetwork.Read(Model, GetNode("networks"));

    /// <summary>Secrets that it is given.</summary>
    public IReadOnlyList<FileGrant> Secrets => field ??= Read("secrets", item => FileGrant.Read(Model, item));

    /// <summary>Configs that it is given.</summary>
    public IReadOnlyList<FileGrant> Configs => field ??= Read("configs", item => FileGrant.Read(Model, item));

    /// <summary>Devices of the host.</summary>
    public IReadOnlyList<ServiceDevice> Devices => field ??= Read("devices", item => ServiceDevice.Read(Model, item));

    /// <summary>GPUs.</summary>
    public IReadOnlyList<DeviceRequest> Gpus => DeviceRequest.Read(Model, GetNode("gpus"));

    /// <summary>The command in place of that of the image.</summary>
    public ServiceCommand? Command => ServiceCommand.Read(Model, GetNode("command"));

    /// <summary>The entry point in place of that of the image.</summary>
    public ServiceCommand? Entrypoint => ServiceCommand.Read(Model, GetNode("entrypoint"));

    /// <summary>
    /// What its container runs as far as the file says it: entry point and command in one, or the command alone, whose first word is
    /// then a program or an argument of the image's entry point. A text is split into words as Compose does, without a shell.
    /// </summary>
    public IReadOnlyList<ShellScript> CommandScripts => field ??= ServiceScripts.ReadCommand(this);

    /// <summary>The command that checks its health.</summary>
    public IReadOnlyList<ShellScript> HealthcheckScripts => field ??= ServiceScripts.ReadHealthcheck(this);

    /// <summary>The check of its health.</summary>
    public ServiceHealthcheck? Healthcheck => ServiceHealthcheck.Read(Model, GetNode("healthcheck"));

    /// <summary>The service it takes attributes from.</summary>
    public ServiceExtends? Extends => ServiceExtends.Read(Model, GetNode("extends"));

    /// <summary>Its deployment.</summary>
    public ServiceDeploy? Deploy => ServiceDeploy.Read(Model, GetNode("deploy"));

    /// <summary>The user that runs it.</summary>
    public ComposeValue? User => GetValue("user");

    /// <summary>Whether it has all rights on the host.</summary>
    public ComposeValue? Privileged => GetValue("privileged");

    /// <summary>Its network mode.</summary>
    public ComposeValue? NetworkMode => GetValue("network_mode");

    /// <summary>Its process namespace.</summary>
    public ComposeValue? Pid => GetValue("pid");

    /// <summary>Its namespace of inter-process communication.</summary>
    public ComposeValue? Ipc => GetValue("ipc");

    /// <summary>Its user namespace.</summary>
    public ComposeValue? UsernsMode => GetValue("userns_mode");

    /// <summary>Added capabilities.</summary>
    public IReadOnlyList<ComposeValue> CapAdd => GetValues("cap_add");

    /// <summary>Dropped capabilities.</summary>
    public IReadOnlyList<ComposeValue> CapDrop => GetValues("cap_drop");

    /// <summary>Security options.</summary>
    public IReadOnlyList<ComposeValue> SecurityOpt => GetValues("security_opt");

    /// <summary>Links, <c>SERVICE[:ALIAS]</c>.</summary>
    public IReadOnlyList<ComposeValue> Links => GetValues("links");

    /// <summary>Services and containers whose volumes it mounts.</summary>
    public IReadOnlyList<ComposeValue> VolumesFrom => GetValues("volumes_from");

    /// <summary>Paths of temporary file systems.</summary>
    public IReadOnlyList<ComposeValue> Tmpfs => GetValues("tmpfs");

    /// <summary>Profiles that it belongs to; without any it always runs.</summary>
    public IReadOnlyList<ComposeValue> Profiles => GetValues("profiles");

    /// <summary>When it is started again.</summary>
    public ComposeValue? Restart => GetValue("restart");

    /// <summary>The runtime.</summary>
    public ComposeValue? Runtime => GetValue("runtime");

    /// <summary>Upper bound of its memory, as <c>mem_limit</c>.</summary>
    public ComposeValue? MemLimit => GetValue("mem_limit");

    /// <summary>Whether its root file system is read-only.</summary>
    public ComposeValue? ReadOnly => GetValue("read_only");

    /// <summary>The name of its container.</summary>
    public ComposeValue? ContainerName => GetValue("container_name");

    /// <summary>Whether an init process runs in it.</summary>
    public ComposeValue? Init => GetValue("init");

    /// <summary>The platform.</summary>
    public ComposeValue? Platform => GetValue("platform");

    /// <summary>When its image is pulled.</summary>
    public ComposeValue? PullPolicy => GetValue("pull_policy");

    /// <summary>Its log driver and options.</summary>
    public ComposeObject? Logging => GetObject("logging");

    private IReadOnlyList<EnvFileEntry> ReadEnvFile()
    {
        var node = GetNode("env_file");
        return node is not null && Model.Scalar(node) is not null && EnvFileEntry.Read(Model, node) is { } single
            ? [single]
            : Read("env_file", item => EnvFileEntry.Read(Model, item));
    }
}
