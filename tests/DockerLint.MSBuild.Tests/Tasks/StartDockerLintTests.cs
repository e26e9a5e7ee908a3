using DockerLint.MSBuild.Linting;
using DockerLint.MSBuild.Tasks;
using DockerLint.MSBuild.Tests.Fakes;

namespace DockerLint.MSBuild.Tests.Tasks;

public sealed class StartDockerLintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RecordingEngine engine = new();
    private readonly FakeSource source;
    private readonly string dockerfile;

    public StartDockerLintTests()
    {
        dockerfile = folder.Write("Dockerfile", "FROM a\n");
        source = new FakeSource(new BuildFinding("DL3007", BuildSeverity.Error, IsRaised: false, "text", dockerfile, 1, 6, 1, 7));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_run_that_was_started_beside_the_build_is_the_one_that_is_reported()
    {
        using var mayEnd = new ManualResetEventSlim();
        source.OnFind = _ => mayEnd.Wait();
        var plan = Task().Plan;
        plan.Execute();
        var request = plan.OwnRequest;

        var start = new StartDockerLint { BuildEngine = engine, Request = request, Source = source };
        start.Execute().Should().BeTrue("it does not wait");
        start.Execute().Should().BeTrue("what goes on is not started again");
        mayEnd.Set();
        Report(request).Execute().Should().BeTrue();

        source.Calls.Should().Be(1);
        engine.Warnings.Should().ContainSingle();
        File.Exists(folder.At("obj", "App.csproj.dockerlint.cache")).Should().BeTrue();

        Report(request).Execute();
        (source.Calls, engine.Warnings.Count).Should().Be((1, 2), "the run is gone, and its findings are in the cache");
    }

    [Fact]
    public void A_fault_of_a_run_beside_the_build_is_one_warning_of_the_task_that_reports()
    {
        source.OnFind = _ => throw new InvalidOperationException("boom");
        var task = Task();
        task.Starts = true;

        task.Execute().Should().BeTrue();

        engine.Errors.Should().BeEmpty();
        engine.Warnings.Should().ContainSingle().Which.Code.Should().Be("DL0001");
    }

    [Fact]
    public void A_run_that_nobody_waits_for_is_cancelled_with_the_build()
    {
        using var hasBegun = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var run = new LintRun(cancellation =>
        {
            hasBegun.Set();
            mayEnd.Wait(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return [];
        });
        hasBegun.Wait();

        run.Dispose();
        mayEnd.Set();

        run.Invoking(cancelled => cancelled.Wait(CancellationToken.None)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async System.Threading.Tasks.Task Cancelling_the_task_that_waits_cancels_the_run()
    {
        var task = Task();
        using var isWaitedFor = new ManualResetEventSlim();
        source.OnFind = _ => isWaitedFor.Wait();
        task.Plan.Execute();
        new StartDockerLint { BuildEngine = engine, Request = task.Plan.OwnRequest, Source = source }.Execute();
        var report = Report(task.Plan.OwnRequest);

        report.Cancel();
        var waiting = System.Threading.Tasks.Task.Run(report.Execute);
        source.WhenCancelled.Wait();
        isWaitedFor.Set();

        (await waiting).Should().BeTrue();
        engine.Warnings.Should().BeEmpty();
        Directory.Exists(folder.At("obj")).Should().BeFalse();
    }

    private ReportDockerLint Report(string request) => new() { BuildEngine = engine, Request = request, Source = source };

    private ProjectTask Task() => new(
        new PlanDockerLint
        {
            BuildEngine = engine,
            ProjectDirectory = folder.Path,
            Files = [new FileItem(dockerfile)],
            CacheFile = "obj/App.csproj.dockerlint.cache",
        },
        source);
}
