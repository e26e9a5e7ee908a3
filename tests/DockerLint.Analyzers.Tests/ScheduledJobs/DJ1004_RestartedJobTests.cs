using DockerLint.Analyzers.ScheduledJobs;

namespace DockerLint.Analyzers.Tests.ScheduledJobs;

public sealed class DJ1004_RestartedJobTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: pg_dump -h db x, restart: [|always|]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: python train.py, restart: [|unless-stopped|]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"mc alias set x y && mc mirror a b\"], restart: [|always|]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: python manage.py migrate, deploy: {restart_policy: {condition: [|any|]}}}}")]
    [InlineData("services: {a: {image: \"x:1\", command: hf download a/b, restart: \"[|always|]\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<RestartedJobAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: pg_dump -h db x, restart: on-failure}}")]
    [InlineData("services: {a: {image: \"x:1\", command: pg_dump x}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"while true; do pg_dump x; sleep 60; done\"], restart: always}}")]
    [InlineData("services: {a: {image: \"x:1\", command: serve, restart: always}}")]
    [InlineData("services: {a: {image: \"x:1\", command: python app.py, restart: always}}")]
    [InlineData("services: {a: {image: \"x:1\", command: python manage.py runserver, restart: always}}")]
    [InlineData("services: {a: {image: \"x:1\", command: rsync --daemon --no-detach, restart: always}}")]
    [InlineData("services: {a: {image: \"x:1\", command: pg_dump x, restart: \"${R}\"}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"python manage.py migrate && gunicorn x\"], restart: always}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RestartedJobAnalyzer>(text, RuleTestOptions.Compose);
}
