namespace DockerLint.Semantics.Workloads;

public sealed class WorkloadCatalogTests
{
    [Theory]
    [InlineData("postgres", "PostgreSQL")]
    [InlineData("mirror.example.com/library/postgres", "PostgreSQL")]
    [InlineData("docker.elastic.co/elasticsearch/elasticsearch", "Elasticsearch")]
    [InlineData("mcr.microsoft.com/mssql/server", "SQL Server")]
    [InlineData("ghcr.io/mlflow/mlflow", "MLflow")]
    [InlineData("quay.io/jupyter/scipy-notebook", "Jupyter")]
    [InlineData("lscr.io/linuxserver/socket-proxy", "socket proxy")]
    [InlineData("couchbase/server", "Couchbase")]
    [InlineData("acme/server", null)]
    [InlineData("postgres-exporter", null)]
    [InlineData("acme/mypostgres", null)]
    [InlineData("", null)]
    public void An_image_is_known_by_whole_components_of_its_name(string image, string? expected) => WorkloadCatalog.FindByImage(image)?.Name.Should().Be(expected);

    [Theory]
    [InlineData("tensorboard", "TensorBoard")]
    [InlineData("crond", "cron")]
    [InlineData("vllm", "vLLM")]
    [InlineData("echo", null)]
    public void A_program_is_known_by_its_name(string program, string? expected) => WorkloadCatalog.FindByProgram(program)?.Name.Should().Be(expected);

    [Fact]
    public void Every_workload_can_be_recognised_and_no_program_belongs_to_two()
    {
        WorkloadCatalog.All.Should().OnlyContain(workload => workload.Images.Count + workload.Programs.Count > 0);
        WorkloadCatalog.All.SelectMany(workload => workload.Programs).Should().OnlyHaveUniqueItems();
        WorkloadCatalog.All.SelectMany(workload => workload.Images).Should().OnlyHaveUniqueItems();
        WorkloadCatalog.All.Select(workload => workload.Name).Should().OnlyHaveUniqueItems();
    }
}
