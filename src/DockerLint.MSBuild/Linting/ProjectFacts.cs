namespace DockerLint.MSBuild.Linting;

/// <summary>
/// What MSBuild has evaluated of the project that is built, as one text: a line <c>NAME=VALUE</c> for each property, and one for each
/// item. Reduced to what holds for the image too, in an order of its own, so that equal facts are equal texts.
/// </summary>
internal static class ProjectFacts
{
    /// <summary>Full path of the project file.</summary>
    public const string File = "Project";

    /// <summary>The SDK as far as its own properties tell it.</summary>
    public const string Sdk = "Sdk";

    /// <summary>Full path of a file that MSBuild has taken in from a folder above.</summary>
    public const string FileAbove = "FileAbove";

    /// <summary>Full path of a project that it refers to.</summary>
    public const string ProjectReference = "ProjectReference";

    /// <summary>Name of a shared framework.</summary>
    public const string FrameworkReference = "FrameworkReference";

    /// <summary>Name of a package.</summary>
    public const string PackageReference = "PackageReference";

    /// <summary>Says that all items are there.</summary>
    public const string HasItems = "HasItems";

    private const string TargetFrameworks = "TargetFrameworks";

    /// <summary>Properties that are what a build says they are, set or not.</summary>
    private static readonly string[] Plain = ["TargetFramework", TargetFrameworks, "AssemblyName", "OutputType", "RollForward", "PublishRelease", "DockerfileFastModeStage"];

    /// <summary>
    /// Properties of which a build tells only what they are when they are set: a release build, or one for a runtime, may set them where
    /// this one does not.
    /// </summary>
    private static readonly string[] WhenSet = ["SelfContained", "PublishSelfContained", "PublishAot", "PublishTrimmed", "PublishSingleFile", "InvariantGlobalization", "DockerDefaultTargetOS", "ContainerBaseImage"];

    private static readonly string[] Items = [FileAbove, ProjectReference, FrameworkReference, PackageReference];

    /// <summary>Properties that only help to judge the others.</summary>
    private static readonly string[] Helpers =
    [
        File, "UsingMicrosoftNETSdk", "UsingMicrosoftNETSdkWeb", "UsingMicrosoftNETSdkWorker", "UsingMicrosoftNETSdkWebAssembly", "UsingMicrosoftNETSdkBlazorWebAssembly",
        "_SelfContainedWasSpecified", "_IsPublishing", "DockerfileTargetOS", "DockerTargetOS",
    ];

    private static readonly HashSet<string> Names = new([.. Plain, .. WhenSet, .. Items, .. Helpers, Sdk, HasItems], StringComparer.Ordinal);

    /// <summary>The facts that hold for the image; empty when there are none.</summary>
    /// <param name="text">The text as the targets write it.</param>
    /// <param name="given">
    /// Names of the properties that this call of the build has been given: what they say is said about this build alone.
    /// </param>
    public static string Reduce(string text, IReadOnlyCollection<string> given)
    {
        var facts = Parse(text).ToLookup(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        if (Value(File) is not { Length: > 0 } file || !Uses("") || Uses("WebAssembly") || Uses("BlazorWebAssembly"))
        {
            // No defaults of the .NET SDK hold, or what is made is a program for the browser, which no image starts.
            return "";
        }

        var lines = new List<string> { Line(File, file) };
        if (Uses("Web") || Uses("Worker"))
        {
            lines.Add(Line(Sdk, Uses("Web") ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk.Worker"));
        }

        // What one framework of several is built with may not hold for the next, and all of them shall ask for the same.
        var isMultiTargeted = Value(TargetFrameworks).Length > 0;
        lines.AddRange(Plain.Where(name => IsOwn(name) && (!isMultiTargeted || name == TargetFrameworks)).Select(name => Line(name, Value(name))));
        if (!isMultiTargeted)
        {
            lines.AddRange(WhenSet.Where(name => IsOwn(name) && Value(name).Length > 0 && !IsInferred(name)).Select(name => Line(name, Value(name))));
            lines.Add(Line(HasItems, "true"));
        }

        foreach (var name in isMultiTargeted ? [FileAbove] : Items)
        {
            lines.AddRange(new SortedSet<string>(facts[name].Where(item => item.Length > 0), StringComparer.Ordinal).Select(item => Line(name, item)));
        }

        return string.Join("\n", lines);

        string Value(string name) => facts[name].FirstOrDefault() ?? "";

        bool IsTrue(string name) => Value(name).Equals("true", StringComparison.OrdinalIgnoreCase);

        bool Uses(string sdk) => IsTrue("UsingMicrosoftNETSdk" + sdk);

        bool IsOwn(string name) => facts.Contains(name) && !given.Contains(name, StringComparer.OrdinalIgnoreCase);

        // The SDK sets the one by a runtime identifier or by publishing, and the other by those that need it. The container tooling has a
        // default system, which counts when the project names none.
        bool IsInferred(string name) => name switch
        {
            "SelfContained" => !IsTrue("_SelfContainedWasSpecified") || IsTrue("_IsPublishing"),
            "PublishSelfContained" => IsTrue(name) && (IsTrue("PublishAot") || IsTrue("PublishTrimmed") || IsTrue("PublishSingleFile")),
            "DockerDefaultTargetOS" => Value("DockerfileTargetOS").Length + Value("DockerTargetOS").Length > 0,
            _ => false,
        };
    }

    /// <summary>Full path of the project of a text that <see cref="Reduce"/> has given.</summary>
    public static string ProjectOf(string facts) => Parse(facts).First(fact => fact.Key == File).Value;

    /// <summary>Whether a name is that of a property of the project.</summary>
    public static bool IsProperty(string name) => Plain.Contains(name) || WhenSet.Contains(name);

    /// <summary>The facts in a text in their order; those of other names are left out, and a line without a name goes on with the value before it.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Parse(string text)
    {
        var facts = new List<KeyValuePair<string, string>>();
        var goesOn = false;
        foreach (var line in text.Split('\n'))
        {
            var equals = line.IndexOf('=');
            var name = equals < 0 ? "" : line.Substring(0, equals).Trim();
            if (name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '_'))
            {
                goesOn = Names.Contains(name);
                if (goesOn)
                {
                    facts.Add(new(name, line.Substring(equals + 1).Trim()));
                }
            }
            else if (goesOn)
            {
                var last = facts[facts.Count - 1];
                facts[facts.Count - 1] = new(last.Key, last.Value + line.Trim());
            }
        }

        return facts;
    }

    private static string Line(string name, string value) => name + "=" + value;
}
