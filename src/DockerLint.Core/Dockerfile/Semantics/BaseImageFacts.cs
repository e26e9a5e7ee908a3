using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// What is known offline of a common base image. Null always means that nothing is claimed. If the tag of a reference is not
/// wholly known, only what all tags in question share is claimed.
/// </summary>
public sealed record BaseImageFacts
{
    internal BaseImageFacts()
    {
    }

    /// <summary>The distribution, such as <c>debian</c> or <c>alpine</c>.</summary>
    public string? Distribution { get; internal init; }

    /// <summary>Whether the image is for Windows.</summary>
    public bool? IsWindows { get; internal init; }

    /// <summary>The user the image runs as, by name or number.</summary>
    public string? User { get; internal init; }

    /// <summary>Whether that user is root; null on Windows.</summary>
    public bool? RunsAsRoot { get; internal init; }

    /// <summary>Variables that the image sets, or may set; an unknown value says no more than that.</summary>
    public IReadOnlyDictionary<string, ResolvedValue> Environment { get; internal init; } = new Dictionary<string, ResolvedValue>();

    /// <summary>Whether the image sets no variable outside <see cref="Environment"/>. Only then can a variable be called undefined.</summary>
    public bool IsEnvironmentComplete { get; internal init; }

    /// <summary>The shell that runs shell-form instructions.</summary>
    public ImageShell? Shell { get; internal init; }

    /// <summary>The package manager.</summary>
    public ImagePackageManager? PackageManager { get; internal init; }

    /// <summary>Whose basic commands it holds.</summary>
    public ImageUserland? Userland { get; internal init; }

    /// <summary>Whether it is for building: an SDK or compiler image.</summary>
    public bool? IsSdk { get; internal init; }

    /// <summary>The repository that what an SDK image builds usually runs on; null without one.</summary>
    public string? RuntimeRepository { get; internal init; }

    internal IReadOnlyDictionary<string, bool> Tools { get; init; } = new Dictionary<string, bool>();

    /// <summary>Whether a command such as <c>curl</c> is in the image; null if nothing is claimed.</summary>
    public bool? HasTool(string name) =>
        Tools.TryGetValue(name, out var isPresent) ? isPresent : Userland == ImageUserland.None && Shell == ImageShell.None ? false : null;

    /// <summary>The facts of an image; null for one that is not in the table or whose repository is not known.</summary>
    public static BaseImageFacts? Find(ImageReference image) => BaseImageTable.Find(image);

    /// <summary>What both claim.</summary>
    internal BaseImageFacts Intersect(BaseImageFacts other) => new()
    {
        Distribution = Distribution == other.Distribution ? Distribution : null,
        IsWindows = IsWindows == other.IsWindows ? IsWindows : null,
        User = User == other.User ? User : null,
        RunsAsRoot = RunsAsRoot == other.RunsAsRoot ? RunsAsRoot : null,
        Environment = Environment.Keys.Union(other.Environment.Keys).ToDictionary(name => name, name => Shared(name, other)),
        IsEnvironmentComplete = IsEnvironmentComplete && other.IsEnvironmentComplete,
        Shell = Shell == other.Shell ? Shell : null,
        PackageManager = PackageManager == other.PackageManager ? PackageManager : null,
        Userland = Userland == other.Userland ? Userland : null,
        IsSdk = IsSdk == other.IsSdk ? IsSdk : null,
        RuntimeRepository = RuntimeRepository == other.RuntimeRepository ? RuntimeRepository : null,
        Tools = Tools.Keys.Union(other.Tools.Keys).Where(name => HasTool(name) is not null && HasTool(name) == other.HasTool(name))
            .ToDictionary(name => name, name => HasTool(name) == true),
    };

    private ResolvedValue Shared(string name, BaseImageFacts other) =>
        Environment.TryGetValue(name, out var mine) && other.Environment.TryGetValue(name, out var theirs) && mine.Equals(theirs) ? mine : ResolvedValue.Unknown;
}
