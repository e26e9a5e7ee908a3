using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Reporting;
using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// What the tasks have in common: requests to the once-per-build project, and the promise that a fault of ours is one warning and
/// never a failed build.
/// </summary>
public abstract class DockerLintTask : ITask
{
    private readonly List<ITaskItem> requests = [];

    /// <inheritdoc/>
    public required IBuildEngine BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>Full path of the project that serves requests.</summary>
    [Required]
    public string OnceProject { get; set; } = "";

    /// <summary>Requests to make: <see cref="OnceProject"/> with additional properties.</summary>
    [Output]
    public ITaskItem[] Requests => requests.ToArray();

    /// <summary>
    /// Names of the global properties of this build that requests must not carry, because they differ between projects and
    /// would make one request two.
    /// </summary>
    [Output]
    public string[] PropertiesToRemove { get; private set; } = [];

    /// <summary>The fields that every request carries on: how loudly findings are reported, and whether requests may be made.</summary>
    private protected abstract TaskRequest Settings { get; }

    /// <summary>Whether requests may be made.</summary>
    private protected bool MakesRequests => Settings[RequestField.OncePerBuild] != "false";

    /// <summary>Does the work; a fault of ours is reported as one warning.</summary>
    /// <returns>False when errors were reported.</returns>
    public bool Execute()
    {
        var settings = Settings;
        var reporter = new BuildReporter(BuildEngine, new SeverityPolicy(
            settings[RequestField.NoWarn],
            settings[RequestField.WarningsAsErrors],
            settings[RequestField.WarningsNotAsErrors],
            settings[RequestField.TreatWarningsAsErrors],
            settings[RequestField.FailOn]));
        try
        {
            Run(reporter);
            PropertiesToRemove = GlobalProperties.ToRemove(BuildEngine);
        }
        catch (OperationCanceledException)
        {
            // The engine knows that it cancelled; a task that returns false without an error would only add one.
        }
#pragma warning disable CA1031 // whatever goes wrong in here must not fail somebody's build
        catch (Exception fault)
#pragma warning restore CA1031
        {
            reporter.ReportFault(fault);
        }

        return !reporter.HasErrors;
    }

    /// <summary>Does the work.</summary>
    private protected abstract void Run(BuildReporter reporter);

    /// <summary>Reports a finding once per build, whichever project comes upon it first.</summary>
    private protected void ReportOnce(BuildFinding finding, BuildReporter reporter)
    {
        if (MakesRequests)
        {
            AddRequest(new TaskRequest().With(RequestField.Finding, FindingText.Format(finding)));
        }
        else
        {
            reporter.Report(finding);
        }
    }

    /// <summary>Makes a request.</summary>
    private protected void AddRequest(TaskRequest request) => requests.Add(new RequestItem(OnceProject, WithSettings(request)));

    /// <summary>A request with the fields that every request carries on.</summary>
    private protected TaskRequest WithSettings(TaskRequest request) => request
        .With(RequestField.FailOn, Settings)
        .With(RequestField.NoWarn, Settings)
        .With(RequestField.WarningsAsErrors, Settings)
        .With(RequestField.WarningsNotAsErrors, Settings)
        .With(RequestField.TreatWarningsAsErrors, Settings)
        .With(RequestField.OncePerBuild, Settings);
}
