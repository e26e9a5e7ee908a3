using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tasks;
using DockerLint.MSBuild.Tests.Fakes;

namespace DockerLint.MSBuild.Tests.Tasks;

public sealed class ReportDockerLintTests : IDisposable
{
    private const string Facts = "Project=/repo/App.csproj\nUsingMicrosoftNETSdk=true\nTargetFramework=net10.0\nAssemblyName=App";

    private readonly TemporaryFolder folder = new();
    private readonly RecordingEngine engine = new();
    private readonly FakeSource source;
    private readonly string dockerfile;

    public ReportDockerLintTests()
    {
        dockerfile = folder.Write("Dockerfile", "FROM a\n");
        source = new FakeSource(new BuildFinding("DL3007", BuildSeverity.Error, IsRaised: false, "text", dockerfile, 1, 6, 1, 7));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Findings_are_warnings_and_the_task_succeeds()
    {
        Task().Execute().Should().BeTrue();

        engine.Warnings.Should().ContainSingle().Which.File.Should().Be(dockerfile);
    }

    [Fact]
    public void The_job_carries_what_the_project_says()
    {
        var task = Task();
        task.Plan.Files = [new FileItem(dockerfile), new FileItem(folder.At("x", "..", "Dockerfile"))];
        task.Plan.BuildContext = @"..\..";
        task.Plan.Mode = " All ";

        task.Execute();

        source.LastJob.Should().BeEquivalentTo(new LintJob([dockerfile], folder.Path, null, Path.GetFullPath(folder.At("..", "..")), "All", ""));
    }

    [Fact]
    public void The_job_carries_how_the_project_builds()
    {
        var task = Task();
        (task.Plan.Target, task.Plan.BuildArgs, task.Plan.BuildContexts, task.Plan.Platform) = (" final ", "A=1;B", "c=./d", "linux/arm64");
        (task.Plan.ContainerDockerfile, task.Plan.ContainerStage, task.Plan.ContainerArguments) = ("Dockerfile", "base", "--build-arg C=D");

        task.Execute();

        source.LastJob?.Build.Should().Be(new BuildProperties("final", "A=1;B", "c=./d", "linux/arm64", dockerfile, "base", "--build-arg C=D"));
    }

    [Fact]
    public void The_job_carries_the_assemblies_with_rules()
    {
        var task = Task();
        task.Plan.Analyzers = "rules/b.dll;" + folder.At("a.dll");

        task.Execute();

        source.LastJob?.Analyzers.Should().Equal(folder.At("a.dll"), folder.At("rules", "b.dll"));
    }

    [Fact]
    public void The_job_carries_what_was_evaluated_of_the_project_without_what_the_build_was_given()
    {
        var task = Task();
        task.Plan.BuildEngine = new TellingEngine("AssemblyName");
        task.Plan.Facts = Facts;

        task.Execute();

        source.LastJob?.Facts.Should().Be("Project=/repo/App.csproj\nTargetFramework=net10.0\nHasItems=true");
    }

    [Fact]
    public void Under_an_engine_that_does_not_tell_what_it_was_given_nothing_counts_as_evaluated()
    {
        var task = Task();
        task.Plan.Facts = Facts;

        task.Execute();

        source.LastJob?.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Changed_facts_run_the_engine_again_and_equal_ones_do_not()
    {
        Run(Facts);
        Run(Facts + "\n_IsPublishing=true\nConfiguration=Release");
        source.Calls.Should().Be(1);

        Run(Facts.Replace("net10.0", "net9.0", StringComparison.Ordinal));
        source.Calls.Should().Be(2);

        void Run(string facts)
        {
            var task = Task(cached: true);
            task.Plan.BuildEngine = new TellingEngine();
            task.Plan.Facts = facts;
            task.Execute().Should().BeTrue();
        }
    }

    [Fact]
    public void Of_a_file_that_is_linted_elsewhere_besides_only_what_depends_on_the_project_is_reported_and_once()
    {
        var shared = folder.Write("deploy/Dockerfile", "FROM b\n");
        BuildFinding[] ofShared = [new("DL3007", BuildSeverity.Warning, false, "elsewhere", shared, 1, 1, 1, 2), new("DL8001", BuildSeverity.Warning, false, "shared", shared, 1, 1, 1, 2)];
        var task = Report(new TaskRequest().With(RequestField.Files, dockerfile).With(RequestField.SharedFiles, shared).With(RequestField.IsOwn, "true"));
        task.Source = new FakeSource([new BuildFinding("DL8001", BuildSeverity.Warning, false, "own", dockerfile, 1, 1, 1, 2), .. ofShared]);

        task.Execute();

        engine.Warnings.Should().ContainSingle().Which.Message.Should().Be("own");
        var request = task.Requests.Should().ContainSingle().Subject.GetMetadata("AdditionalProperties");
        Serve(request).Execute();
        engine.Warnings.Select(warning => warning.Message).Should().Equal("own", "shared");

        // Whoever lints the file makes the very same request, so that the engine serves one of them.
        var plan = new PlanDockerLint { BuildEngine = engine, ProjectDirectory = folder.Path, Files = [new FileItem(shared)], TargetFrameworks = "a;b" };
        plan.Execute();
        var served = Serve(plan.Requests.Single().GetMetadata("AdditionalProperties"));
        served.Source = new FakeSource(ofShared);
        served.Execute();
        served.Requests.Select(item => item.GetMetadata("AdditionalProperties")).Should().Equal(request);
        engine.Warnings.Select(warning => warning.Message).Should().Equal("own", "shared", "elsewhere");
    }

    [Fact]
    public void An_unchanged_run_reports_the_same_again_without_the_engine()
    {
        Task(cached: true).Execute();
        Task(cached: true).Execute();

        source.Calls.Should().Be(1);
        engine.Warnings.Should().HaveCount(2);
        engine.Warnings[1].Should().BeEquivalentTo(engine.Warnings[0], options => options.Excluding(warning => warning.Timestamp));
    }

    [Fact]
    public void Settings_that_only_change_the_report_do_not_run_the_engine_again()
    {
        Task(cached: true).Execute();
        var raising = Task(cached: true);
        raising.Plan.TreatWarningsAsErrors = "true";
        var silencing = Task(cached: true);
        silencing.Plan.NoWarn = "DL3007";

        raising.Execute().Should().BeFalse();
        silencing.Execute().Should().BeTrue();

        source.Calls.Should().Be(1);
        engine.Errors.Should().ContainSingle();
        engine.Warnings.Should().ContainSingle();
    }

    [Fact]
    public void A_changed_file_runs_the_engine_again()
    {
        Task(cached: true).Execute();
        folder.Write("Dockerfile", "FROM b:latest\n");
        Task(cached: true).Execute();

        source.Calls.Should().Be(2);
    }

    [Fact]
    public void A_file_that_changes_while_it_is_linted_is_linted_again()
    {
        source.OnFind = _ => File.WriteAllText(dockerfile, "FROM c\n");
        Task(cached: true).Execute();
        Task(cached: true).Execute();

        source.Calls.Should().Be(2);
    }

    [Fact]
    public void Files_at_the_root_are_kept_in_the_folder_of_a_project_that_asked_for_them()
    {
        ServeRoot();
        ServeRoot();
        source.Calls.Should().Be(2, "nobody has offered a folder");

        PlanRoot("src/App");
        PlanRoot("src/Other");
        ServeRoot();
        ServeRoot();

        source.Calls.Should().Be(3);
        File.Exists(folder.At("src", "App", "obj", "dockerlint.root.cache")).Should().BeTrue();
        Directory.Exists(folder.At("src", "Other")).Should().BeFalse();

        void ServeRoot()
        {
            var task = Task();
            task.Plan.RootDirectory = folder.Path;
            task.Execute();
        }

        void PlanRoot(string project) => new PlanDockerLint
        {
            BuildEngine = engine,
            ProjectDirectory = folder.At(project),
            RootDirectory = folder.Path,
            RootFiles = [new FileItem(dockerfile)],
            CacheFile = "obj/App.csproj.dockerlint.cache",
        }.Execute().Should().BeTrue();
    }

    [Fact]
    public void A_fault_is_one_warning_and_no_failure()
    {
        source.OnFind = _ => throw new InvalidOperationException("boom");

        Task(cached: true).Execute().Should().BeTrue();

        engine.Errors.Should().BeEmpty();
        engine.Warnings.Should().ContainSingle().Which.Code.Should().Be("DL0001");
    }

    [Fact]
    public void An_unusable_path_is_one_warning_and_no_failure()
    {
        var task = Task();
        task.Plan.BuildContext = "a\0b";

        task.Execute().Should().BeTrue();

        engine.Warnings.Should().ContainSingle().Which.Code.Should().Be("DL0001");
    }

    [Fact]
    public void A_cancelled_run_reports_nothing()
    {
        var task = Task(cached: true);
        source.OnFind = _ => task.Cancel();

        task.Execute();

        engine.Warnings.Should().BeEmpty();
        Directory.Exists(folder.At("obj")).Should().BeFalse();
    }

    [Fact]
    public void A_finding_in_a_configuration_file_is_left_to_a_request_that_reports_exactly_it()
    {
        var finding = new BuildFinding("DL0003", BuildSeverity.Warning, false, "no; such\tkey %", folder.Write(".editorconfig", ""), 3, 1, 3, 9);
        var task = Task();
        task.Source = new FakeSource(finding);

        task.Execute();

        engine.Warnings.Should().BeEmpty();
        var properties = task.Requests.Should().ContainSingle().Subject.GetMetadata("AdditionalProperties");
        Serve(properties).Execute().Should().BeTrue();
        engine.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Code = "DL0003", finding.File, LineNumber = 3, ColumnNumber = 1, EndLineNumber = 3, EndColumnNumber = 9, finding.Message });
        source.Calls.Should().Be(0);
    }

    [Fact]
    public void A_locked_warning_that_NoWarn_names_is_reported_where_the_engine_does_not_silence_it()
    {
        var task = Task();
        task.Source = new FakeSource(new BuildFinding("DL3007", BuildSeverity.Warning, false, "text", dockerfile, 1, 6, 1, 7) { IsLocked = true });
        task.Plan.NoWarn = "DL3007";

        task.Execute().Should().BeTrue();

        engine.Warnings.Should().BeEmpty();
        Serve(task.Requests.Should().ContainSingle().Subject.GetMetadata("AdditionalProperties")).Execute().Should().BeTrue();
        engine.Warnings.Should().ContainSingle().Which.Code.Should().Be("DL3007");
    }

    [Fact]
    public void The_job_carries_the_configuration_that_the_project_names()
    {
        var task = Task();
        var policy = folder.Write("policy/strict.globalconfig", "");
        task.Plan.ConfigurationFiles = "a.globalconfig; ";
        task.Plan.GlobalConfigs = string.Join(';', folder.Write(".globalconfig", ""), folder.Write("sub/.globalconfig", ""), folder.At("absent.globalconfig"), policy);
        task.Plan.Baseline = "known.json";

        task.Execute();

        source.LastJob?.ConfigurationFiles.Should().Equal(policy, folder.At("a.globalconfig"));
        source.LastJob?.BaselineFile.Should().Be(folder.At("known.json"));
    }

    [Fact]
    public void A_request_is_served_as_its_project_asked()
    {
        var plan = new PlanDockerLint
        {
            BuildEngine = engine,
            ProjectDirectory = folder.Path,
            Files = [new FileItem(dockerfile), new FileItem(folder.At("a;b %.Dockerfile"))],
            TargetFrameworks = "net8.0;net10.0",
            BuildContext = "..",
            CacheFile = "obj/cache",
            Mode = "All",
            Level = "1",
            ShellCheck = "tools/shellcheck",
            WarningsAsErrors = "DL3007",
        };
        plan.Execute().Should().BeTrue();
        var serve = Serve(plan.Requests.Single().GetMetadata("AdditionalProperties"));

        serve.Execute().Should().BeFalse();

        source.LastJob.Should().BeEquivalentTo(new LintJob([dockerfile, folder.At("a;b %.Dockerfile")], folder.Path, null, Path.GetFullPath(folder.At("..")), "All", "1") { ShellCheck = folder.At("tools", "shellcheck") });
        File.Exists(folder.At("obj", "cache")).Should().BeTrue();
        engine.Errors.Should().ContainSingle().Which.Code.Should().Be("DL3007");
    }

    [Fact]
    public void A_request_that_is_none_does_nothing()
    {
        var serve = Serve("DockerLintRequest=nonsense!");

        serve.Execute().Should().BeTrue();

        engine.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Without_once_per_build_the_same_finding_is_reported_at_once()
    {
        var task = Task();
        task.Source = new FakeSource(new BuildFinding("DL0003", BuildSeverity.Warning, false, "text", folder.Write(".editorconfig", "")));
        task.Plan.OncePerBuild = "false";

        task.Execute();

        task.Requests.Should().BeEmpty();
        engine.Warnings.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_to_lint_is_nothing_to_say()
    {
        var task = Task();
        task.Plan.Files = [];
        task.Plan.Mode = "Loud";

        task.Execute().Should().BeTrue();

        source.Calls.Should().Be(0);
        engine.Warnings.Should().BeEmpty();
    }

    private ReportDockerLint Serve(string properties) => Report(TaskRequest.Parse(properties["DockerLintRequest=".Length..]));

    private ReportDockerLint Report(TaskRequest request) => new() { BuildEngine = engine, Request = request.ToString(), Source = source };

    private ProjectTask Task(bool cached = false) => new(
        new PlanDockerLint
        {
            BuildEngine = engine,
            ProjectDirectory = folder.Path,
            Files = [new FileItem(dockerfile)],
            CacheFile = cached ? "obj/App.csproj.dockerlint.cache" : "",
        },
        source);
}
