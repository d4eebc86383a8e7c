import { View } from '@tarojs/components';
import { Icon } from '../base/icon';
import { IconButton } from '../base/icon-button';
import { TextInput } from './text-input';
import classes from './search-field.module.scss';

export interface SearchFieldProps {
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** The search key; also when the text is cleared. */
  onSearch: (value: string) => void;
}

export const SearchField = ({ placeholder, value, onChange, onSearch }: SearchFieldProps) => (
  <View className={classes.search}>
    <Icon name="search" />
    <TextInput
      kind="search"
      className={classes.input}
      label={placeholder}
      placeholder={placeholder}
      maxLength={60}
      value={value}
      onChange={onChange}
      onDone={() => onSearch(value)}
    />
    {value !== '' && (
      <IconButton
        icon="close"
        size={18}
        label="清空"
        className={classes.clear}
        onTap={() => {
          onChange('');
          onSearch('');
        }}
      />
    )}
  </View>
);
