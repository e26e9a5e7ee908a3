namespace DockerLint.Grammars;

/// <summary>
/// A device in the short syntax of Compose: <c>SOURCE[:TARGET[:PERMISSIONS]]</c>, or the name of a device of the Container Device
/// Interface, <c>vendor/class=name</c>.
/// </summary>
public sealed class DeviceMapping
{
    private readonly IReadOnlyList<TextSpan> parts;

    private DeviceMapping(string text, IReadOnlyList<TextSpan> parts, GrammarProblem? problem)
    {
        Text = text;
        this.parts = parts;
        Problem = problem;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Whether it names a device of the Container Device Interface, which has neither target nor permissions.</summary>
    public bool IsQualifiedName => Text.Length > 0 && Text[0] != '/' && Text.IndexOf('/') > 0 && Text.IndexOf('=') > Text.IndexOf('/');

    /// <summary>The device of the host, or the qualified name.</summary>
    public string Source => Slice(SourceSpan);

    /// <summary>Where the source is written.</summary>
    public TextSpan SourceSpan => parts[0];

    /// <summary>The device in the container; the source if none is written.</summary>
    public string Target => TargetSpan is { IsEmpty: false } span ? Slice(span) : Source;

    /// <summary>Where the target is written; null if it is not.</summary>
    public TextSpan? TargetSpan => parts.Count > 1 ? parts[1] : null;

    /// <summary>The permissions; <c>rwm</c> if none are written.</summary>
    public string Permissions => PermissionsSpan is { } span ? Slice(span) : "rwm";

    /// <summary>Where the permissions are written; null if they are not.</summary>
    public TextSpan? PermissionsSpan => parts.Count > 2 ? parts[2] : null;

    /// <summary>What is wrong with it; null if nothing is.</summary>
    public GrammarProblem? Problem { get; }

    /// <summary>Reads a device; never fails, see <see cref="Problem"/>.</summary>
    public static DeviceMapping Parse(string text)
    {
        var parts = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ':')
            {
                parts.Add(TextSpan.FromBounds(start, i));
                start = i + 1;
            }
        }

        var device = new DeviceMapping(text, parts, null);
        if (device.IsQualifiedName)
        {
            return new DeviceMapping(text, [new TextSpan(0, text.Length)], null);
        }

        return device.FindProblem() is { } problem ? new DeviceMapping(text, parts, problem) : device;
    }

    private string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private GrammarProblem? FindProblem()
    {
        if (SourceSpan.IsEmpty)
        {
            return new GrammarProblem(SourceSpan, "no device is given");
        }

        if (parts.Count > 3)
        {
            return new GrammarProblem(TextSpan.FromBounds(parts[3].Start - 1, Text.Length), "there are too many colons");
        }

        return PermissionsSpan is { } span && (span.IsEmpty || Permissions.Any(character => character is not ('r' or 'w' or 'm')))
            ? new GrammarProblem(span, $"'{Permissions}' is not made of the permissions r, w and m")
            : null;
    }
}
