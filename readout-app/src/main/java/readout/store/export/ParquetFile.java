package readout.store.export;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** A table in Apache Parquet; all columns are optional. */
final class ParquetFile<T> implements RowWriter<T> {

    private final ParquetWriter<T> writer;

    ParquetFile(Table<T> table, Path file) throws IOException {
        List<Type> types = table.columns().stream().map(ParquetFile::type).toList();
        writer = ParquetWriter.writeFile(
                new MessageType(table.name(), types),
                file.toFile(),
                (row, values) -> table.columns()
                        .forEach(column ->
                                column.value().apply(row).ifPresent(value -> values.write(column.name(), value))));
    }

    private static Type type(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    @Override
    public void write(T row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
